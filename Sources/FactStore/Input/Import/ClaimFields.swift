import FactText

/// The fields of one imported claim as texts, whatever file they came from, and their way to a claim.
struct ClaimFields {
    /// Every field that a claim file may hold, by the names of GUIDELINES.md.
    static let known = [
        "document", "start", "end", "text", "low", "high", "qualifier", "counted", "measure", "group", "side",
        "actor", "via", "cue", "modality", "asOf", "eventStart", "eventEnd", "place", "event", "subsetOf",
        "outlet", "published", "url", "title", "quote",
    ]

    /// What our own exports hold beside a claim's fields: read past, so that an export can be imported.
    static let ignored = [
        "claim", "disagreement", "verdict", "outlets", "origins", "figure", "optional", "confidence",
        "reasons",
    ]

    /// The values by field; a field without a value is missing.
    var values: [String: String]
    /// Where the row stands.
    let place: StoreError.Place

    /// The claim, its outlet and date completed by the manifest, which has the last word.
    ///
    /// - Throws: `StoreError` of kind `badInput`.
    func claim(manifest: Manifest?) throws(StoreError) -> ImportedClaim {
        let document = try required("document")
        let listed = manifest?.metadata(of: document)
        guard let outlet = listed?.outlet ?? values["outlet"] else { throw missing("outlet") }
        let published: PartialDate
        if let day = listed?.published {
            published = day
        } else {
            guard let text = values["published"] else { throw missing("published") }
            published = try ArticleMetadata.day(text, at: place)
        }
        let span = try span()
        let figure = try figure()
        let measure: Measure = try named("measure", try required("measure"))
        let start = try date("eventStart")
        let end = try date("eventEnd") ?? start
        if let start, let end, end.lastDayNumber < start.dayNumber {
            throw bad("the event ends (\(end.iso)) before it starts (\(start.iso))", "Swap the two dates.")
        }
        let claim = Claim(
            span: span ?? 0..<0, text: values["text"] ?? "", figure: figure,
            counted: values["counted"] ?? "", measure: measure,
            group: try values["group"].map { value throws(StoreError) in try named("group", value) }
                ?? Self.usualGroup(of: measure),
            side: values["side"], actor: values["actor"], via: values["via"], cue: values["cue"],
            modality: try values["modality"].map { value throws(StoreError) in try named("modality", value) }
                ?? .asserted,
            asOf: try date("asOf") ?? published, eventStart: start, eventEnd: end,
            place: values["place"],
            event: values["event"], subsetOf: try whole("subsetOf"))
        return ImportedClaim(
            document: document, outlet: outlet, published: published, url: listed?.url ?? values["url"],
            title: listed?.title ?? values["title"], quote: values["quote"] ?? values["text"], claim: claim,
            hasSpan: span != nil, place: place)
    }

    /// The group that a row without one counts: things for what only happens to things.
    private static func usualGroup(of measure: Measure) -> Group {
        switch measure {
        case .destroyed, .captured, .used, .count, .share, .amount, .duration: .things
        default: .people
        }
    }

    private func span() throws(StoreError) -> Range<Int>? {
        let (start, end) = (try whole("start"), try whole("end"))
        if start == nil, end == nil { return nil }
        guard let start, let end, start < end else {
            throw bad(
                "start and end do not make a span", "Give both, as code points from 0 with start below end.")
        }
        return start..<end
    }

    private func figure() throws(StoreError) -> Figure {
        let (low, high) = (try number("low"), try number("high"))
        if low == nil, high == nil {
            throw bad("the claim has neither low nor high", "Give at least one bound.")
        }
        if let low, let high, low > high {
            let (low, high) = (JSONText.number(low), JSONText.number(high))
            throw bad("low (\(low)) is above high (\(high))", "Swap them, or leave an open side empty.")
        }
        let qualifier: Qualifier
        if let name = values["qualifier"] {
            qualifier = try named("qualifier", name)
        } else if low == high {
            qualifier = .exactly
        } else {
            qualifier = high == nil ? .atLeast : low == nil ? .atMost : .between
        }
        return Figure(bounds: Bounds(low: low, high: high), qualifier: qualifier)
    }

    private func number(_ field: String) throws(StoreError) -> Double? {
        guard let text = values[field] else { return nil }
        guard let number = Double(text), number.isFinite, text.utf8.allSatisfy({ $0 < 0x3A }) else {
            throw bad(
                "\(field) is \"\(text)\", which is no number", "Write digits only, with a point for decimals."
            )
        }
        return number
    }

    private func whole(_ field: String) throws(StoreError) -> Int? {
        guard let number = try number(field) else { return nil }
        guard let whole = Int(exactly: number), whole >= 0 else {
            throw bad("\(field) is \"\(values[field] ?? "")\"", "Write a whole number from 0.")
        }
        return whole
    }

    private func date(_ field: String) throws(StoreError) -> PartialDate? {
        guard let text = values[field] else { return nil }
        guard let date = PartialDate(iso: text) else {
            throw bad(
                "\(field) is \"\(text)\", which is no date of the calendar",
                "Write YYYY-MM-DD, YYYY-MM or YYYY.")
        }
        return date
    }

    private func named<Name: RawRepresentable & CaseIterable>(
        _ field: String, _ text: String
    ) throws(StoreError) -> Name where Name.RawValue == String {
        guard let name = Name(rawValue: text) else {
            let names = Name.allCases.map(\.rawValue).joined(separator: ", ")
            throw bad("\(field) is \"\(text)\"", "It is one of: \(names).")
        }
        return name
    }

    private func required(_ field: String) throws(StoreError) -> String {
        guard let value = values[field] else { throw missing(field) }
        return value
    }

    private func missing(_ field: String) -> StoreError {
        let isOfArticle = field == "outlet" || field == "published"
        return bad(
            "the claim lacks \(field)",
            isOfArticle ? "Fill it in, or give a manifest with --manifest." : "Fill it in.")
    }

    private func bad(_ message: String, _ remedy: String) -> StoreError {
        StoreError(.badInput, message, at: place, remedy: remedy)
    }
}
