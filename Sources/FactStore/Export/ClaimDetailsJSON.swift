import FactText

/// One claim with its provenance as a JSON object: the keys of `claims`, then those of its history.
public enum ClaimDetailsJSON {
    /// The object on one line.
    public static func line(_ details: ClaimDetails) -> String {
        var json = JSONText()
        json.object { json in
            StoredClaimJSON.write(details.claim, to: &json)
            write(details, to: &json)
        }
        return json.text + "\n"
    }

    private static func write(_ details: ClaimDetails, to json: inout JSONText) {
        func integer(_ key: String, _ value: Int?) {
            json.key(key)
            json.integer(value)
        }
        func string(_ key: String, _ value: String?) {
            json.key(key)
            json.string(value)
        }
        integer("sentenceStart", details.claim.claim.sentence?.lowerBound)
        integer("sentenceEnd", details.claim.claim.sentence?.upperBound)
        integer("partOf", details.claim.wholeID.map(Int.init))
        json.key("parts")
        json.array { json in for part in details.parts { json.cell(.integer(part)) } }
        json.key("current")
        json.bool(details.isCurrent)
        string("actorReason", details.actorReason)
        string("eventReason", details.eventReason)
        string("origin", details.origin)
        string("originReason", details.originReason)
        string("path", details.path)
        string("sha256", details.sha256)
        string("ingestedAt", details.ingestedAt)
        string("rulesVersion", details.rulesVersion)
        string("extractedAt", details.extractedAt)
        integer("version", details.versionNumber)
        integer("versions", details.versionCount)
        json.key("reasons")
        json.array { json in
            for reason in details.claim.claim.reasons {
                json.object { json in
                    json.key("field")
                    json.string(reason.field)
                    json.key("rule")
                    json.string(reason.rule)
                    json.key("start")
                    json.integer(reason.words?.lowerBound)
                    json.key("end")
                    json.integer(reason.words?.upperBound)
                }
            }
        }
        DecisionLines.write(details.decisions, to: &json)
    }
}
