import FactText

/// Disagreements as JSON: each an object with its claims and the verdict on each comparable pair.
public enum DisagreementJSON {
    /// One array, a disagreement a line.
    ///
    /// - Parameter explains: whether the words of the explanation follow.
    public static func array(_ disagreements: [Disagreement], explains: Bool = false) -> String {
        var json = JSONText()
        json.array { json in
            for disagreement in disagreements {
                json.newline()
                write(disagreement, explains: explains, to: &json)
            }
        }
        return JSONRows.closed(json, isEmpty: disagreements.isEmpty)
    }

    /// One disagreement a line.
    ///
    /// - Parameter explains: whether the words of the explanation follow.
    public static func lines(_ disagreements: [Disagreement], explains: Bool = false) -> String {
        var text = ""
        for disagreement in disagreements {
            var json = JSONText()
            write(disagreement, explains: explains, to: &json)
            text += json.text + "\n"
        }
        return text
    }

    private static func write(_ disagreement: Disagreement, explains: Bool, to json: inout JSONText) {
        json.object { json in
            for (key, value) in [
                ("disagreement", disagreement.name), ("verdict", disagreement.verdict.rawValue),
                ("event", disagreement.event), ("eventStart", disagreement.eventStart?.iso),
                ("eventEnd", disagreement.eventEnd?.iso), ("place", disagreement.place),
                ("measure", disagreement.measure.rawValue), ("group", disagreement.group.rawValue),
                ("side", disagreement.side),
            ] {
                json.key(key)
                json.string(value)
            }
            json.key("outlets")
            json.integer(disagreement.outlets)
            json.key("origins")
            json.integer(disagreement.origins)
            json.key("claims")
            json.array { json in
                for claim in disagreement.claims { json.object { StoredClaimJSON.write(claim, to: &$0) } }
            }
            json.key("pairs")
            json.array { json in
                for pair in disagreement.pairs { write(pair, to: &json) }
            }
            guard explains else { return }
            json.key("explanation")
            json.array { json in
                for sentence in disagreement.explanation { json.string(sentence) }
            }
        }
    }

    private static func write(_ pair: Disagreement.Pair, to json: inout JSONText) {
        json.object { json in
            json.key("a")
            json.integer(pair.a)
            json.key("b")
            json.integer(pair.b)
            json.key("verdict")
            json.string(pair.verdict.rawValue)
            json.key("gap")
            json.number(pair.gap)
            json.key("reasons")
            json.array { json in
                for reason in pair.reasons { json.string(reason.rawValue) }
            }
        }
    }
}
