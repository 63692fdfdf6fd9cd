import FactText

@testable import FactStore

/// A disagreement as the store gives it, made by hand: three outlets on one offensive.
enum ExportFixtures {
    static let disagreement = Disagreement(
        name: "offensive/killed/people", verdict: .contradiction, eventID: 1, event: "offensive-2023-09-19",
        eventStart: PartialDate(iso: "2023-09-19"), eventEnd: PartialDate(iso: "2023-09-20"),
        place: "Nagorno-Karabakh", measure: .killed, group: .people, side: nil, outlets: 3, origins: 2,
        claims: [
            claim(
                3, "France 24", 201, .moreThan, actor: nil,
                quote:
                    "By Wednesday evening, after a day of fighting in which villages changed hands, [more than 200 people] "
                    + "had been killed."),
            claim(
                4, "Zeitung", 27, nil, actor: "the separatists", name: "Karabakh separatists",
                quote: "The separatists reported that [27 people], including two civilians, had been killed."),
            claim(
                12, "=ZeroHedge", 32, .atLeast, actor: "officials",
                quote: "They lost [at least 32], \"officials\" said."),
        ],
        pairs: [
            Disagreement.Pair(a: 0, b: 1, verdict: .contradiction, gap: 173, reasons: []),
            Disagreement.Pair(a: 0, b: 2, verdict: .compatible, gap: 168, reasons: [.scope, .copy]),
        ],
        explanation: [
            "All three count people killed in the offensive of 19 September 2023 in Nagorno-Karabakh.",
            "27 and more than 200 cannot both be right as of 2023-09-20.",
        ])

    /// A claim whose figure stands in square brackets in its quote.
    static func claim(
        _ id: Int64, _ outlet: String, _ low: Double, _ qualifier: Qualifier?, actor: String?, name: String? = nil,
        quote marked: String
    ) -> StoredClaim {
        let scalars = Array(marked.unicodeScalars)
        let open = scalars.firstIndex(of: "[") ?? 0
        let close = scalars.firstIndex(of: "]") ?? 1
        let quote = String(String.UnicodeScalarView(scalars.filter { $0 != "[" && $0 != "]" }))
        let words = String(String.UnicodeScalarView(scalars[(open + 1)..<close]))
        let figure = Figure(
            bounds: Bounds(low: low, high: qualifier == nil ? low : nil), qualifier: qualifier ?? .exactly)
        let day = PartialDate(dayNumber: 19_620)
        // The sentence stands 100 code points into its article.
        return StoredClaim(
            id: id, document: "d\(id)", outlet: outlet, published: day, url: nil, title: nil,
            claim: Claim(
                span: (open + 100)..<(close + 99), text: words, figure: figure, counted: "people", measure: .killed,
                group: .people, actor: actor, asOf: day, sentence: 100..<(100 + quote.unicodeScalars.count)),
            hasSpan: true, quote: quote, position: 0, wholeID: nil, actorID: nil, actorName: name, eventID: 1,
            eventName: "offensive-2023-09-19", eventStart: day, eventEnd: day, eventPlace: "Nagorno-Karabakh",
            originID: nil, versionID: 1, articleID: 1, outletID: id)
    }
}
