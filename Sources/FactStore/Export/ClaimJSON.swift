public import FactText

/// Claims as JSON objects in the shape of GUIDELINES.md: its keys in its order, then those that follow.
public enum ClaimJSON {
    /// Writes the keys of a claim into an object that is open.
    ///
    /// - Parameters:
    ///   - claim: the claim.
    ///   - document: the article's id.
    ///   - event: the event's name, where linking found one; else the extractor's hint stands.
    ///   - hasSpan: whether the claim has a place in a text; without one `start` and `end` are null.
    ///   - json: the open object.
    public static func write(
        _ claim: Claim, document: String, event: String? = nil, hasSpan: Bool = true, to json: inout JSONText
    ) {
        func string(_ key: String, _ value: String?) {
            json.key(key)
            json.string(value)
        }
        string("document", document)
        json.key("start")
        json.integer(hasSpan ? claim.span.lowerBound : nil)
        json.key("end")
        json.integer(hasSpan ? claim.span.upperBound : nil)
        string("text", claim.text)
        json.key("low")
        json.number(claim.figure.bounds.low)
        json.key("high")
        json.number(claim.figure.bounds.high)
        string("qualifier", claim.figure.qualifier.rawValue)
        string("counted", claim.counted)
        string("measure", claim.measure.rawValue)
        string("group", claim.group.rawValue)
        string("side", claim.side)
        string("actor", claim.actor)
        string("via", claim.via)
        string("cue", claim.cue)
        string("modality", claim.modality.rawValue)
        for (key, date) in [("asOf", claim.asOf), ("eventStart", claim.eventStart), ("eventEnd", claim.eventEnd)] {
            json.key(key)
            json.date(date)
        }
        string("place", claim.place)
        string("event", event ?? claim.event)
        json.key("subsetOf")
        json.integer(claim.subsetOf)
        json.key("optional")
        json.bool(claim.isOptional)
    }

    /// Claims of a document as JSON objects, one a line, as `factdb extract` prints them.
    ///
    /// - Parameters:
    ///   - claims: the claims.
    ///   - document: the document that they were read from.
    ///   - explains: whether the reasons of every field follow.
    /// - Returns: UTF-8.
    public static func lines(_ claims: [Claim], of document: Document, explains: Bool) -> [UInt8] {
        var json = JSONText()
        for claim in claims {
            write(claim, of: document, explains: explains, to: &json)
            json.endLine()
        }
        return json.bytes
    }

    /// The same objects as one JSON array.
    public static func array(_ claims: [(document: Document, claim: Claim)], explains: Bool) -> String {
        var json = JSONText()
        json.array { json in
            for (document, claim) in claims {
                json.newline()
                write(claim, of: document, explains: explains, to: &json)
            }
        }
        return JSONRows.closed(json, isEmpty: claims.isEmpty)
    }

    private static func write(
        _ claim: Claim, of document: Document, explains: Bool, to json: inout JSONText
    ) {
        json.object { json in
            write(claim, document: document.id, to: &json)
            json.key("confidence")
            json.number(rounded(claim.confidence))
            json.key("outlet")
            json.string(document.outlet)
            json.key("published")
            json.date(document.published)
            guard explains else { return }
            json.key("reasons")
            json.array { json in
                for reason in claim.reasons { write(reason, of: document, to: &json) }
            }
        }
    }

    private static func write(_ reason: Reason, of document: Document, to json: inout JSONText) {
        json.object { json in
            json.key("field")
            json.string(reason.field)
            json.key("rule")
            json.string(reason.rule)
            json.key("start")
            json.integer(reason.words?.lowerBound)
            json.key("end")
            json.integer(reason.words?.upperBound)
            json.key("words")
            json.string(reason.words.map { document.words($0) })
        }
    }

    /// Three decimals: a confidence has no more to say.
    static func rounded(_ confidence: Double) -> Double { (confidence * 1000).rounded() / 1000 }
}

extension Document {
    /// The words of a span of code points.
    func words(_ span: Range<Int>) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(span.lowerBound).prefix(span.count)))
    }
}
