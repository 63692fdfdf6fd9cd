import FactText

/// Claims of the store as JSON: the shape of GUIDELINES.md, then `claim`, `outlet`, `published`, `url`, `quote`
/// and what linking found.
public enum StoredClaimJSON {
    /// One array, a claim a line.
    public static func array(_ claims: [StoredClaim]) -> String {
        var json = JSONText()
        json.array { json in
            for claim in claims {
                json.newline()
                json.object { write(claim, to: &$0) }
            }
        }
        return JSONRows.closed(json, isEmpty: claims.isEmpty)
    }

    /// One claim a line.
    public static func lines(_ claims: [StoredClaim]) -> String {
        var text = ""
        for claim in claims {
            var json = JSONText()
            json.object { write(claim, to: &$0) }
            text += json.text + "\n"
        }
        return text
    }

    /// Writes the keys of a claim into an object that is open.
    static func write(_ stored: StoredClaim, to json: inout JSONText) {
        ClaimJSON.write(
            stored.claim, document: stored.document, event: stored.eventName, hasSpan: stored.hasSpan, to: &json)
        json.key("claim")
        json.cell(.integer(stored.id))
        for (key, value) in [
            ("outlet", stored.outlet), ("published", stored.published.iso), ("url", stored.url),
            ("title", stored.title), ("quote", stored.quote), ("actorName", stored.actorName),
        ] {
            json.key(key)
            json.string(value)
        }
        json.key("confidence")
        json.number(ClaimJSON.rounded(stored.claim.confidence))
    }
}
