import FactText

/// Disagreements as JSON: each an object with its claims and the verdict on each comparable pair.
public enum DisagreementJSON {
    /// So many bytes are handed on at once.
    private static let piece = 1 << 16

    /// One array, a disagreement a line.
    ///
    /// - Parameters:
    ///   - explains: whether the words of the explanation follow.
    ///   - write: takes the UTF-8 of the next piece; the pairs of one disagreement may be more than memory holds.
    public static func array(
        _ disagreements: [Disagreement], explains: Bool = false, to write: ([UInt8]) throws -> Void
    ) rethrows {
        var json = JSONText()
        try json.array { json in
            for disagreement in disagreements {
                json.newline()
                try Self.write(disagreement, explains: explains, in: &json, to: write)
            }
        }
        try write(Array(JSONRows.closed(json, isEmpty: disagreements.isEmpty).utf8))
    }

    /// One disagreement a line.
    ///
    /// - Parameters:
    ///   - explains: whether the words of the explanation follow.
    ///   - write: takes the UTF-8 of the next piece; the pairs of one disagreement may be more than memory holds.
    public static func lines(
        _ disagreements: [Disagreement], explains: Bool = false, to write: ([UInt8]) throws -> Void
    ) rethrows {
        var json = JSONText()
        for disagreement in disagreements {
            try Self.write(disagreement, explains: explains, in: &json, to: write)
            json.endLine()
        }
        try write(json.take())
    }

    private static func write(
        _ disagreement: Disagreement, explains: Bool, in json: inout JSONText, to write: ([UInt8]) throws -> Void
    ) rethrows {
        try json.object { json in
            try members(of: disagreement, explains: explains, in: &json) { json in
                if json.bytes.count >= piece { try write(json.take()) }
            }
        }
    }

    /// Its keys and values, in the object that is open.
    ///
    /// - Parameter handOn: called between them, for whoever hands on what is there.
    static func members(
        of disagreement: Disagreement, explains: Bool, in json: inout JSONText,
        handOn: (inout JSONText) throws -> Void
    ) rethrows {
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
        try json.array { json in
            for claim in disagreement.claims {
                json.object { StoredClaimJSON.write(claim, to: &$0) }
                try handOn(&json)
            }
        }
        json.key("pairs")
        try json.array { json in
            for pair in disagreement.pairs {
                Self.write(pair, to: &json)
                try handOn(&json)
            }
        }
        guard explains else { return }
        json.key("explanation")
        json.array { json in
            for sentence in disagreement.explanation { json.string(sentence) }
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
