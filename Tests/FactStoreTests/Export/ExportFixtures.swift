import FactText

@testable import FactStore

/// A disagreement as the store gives it: three outlets on one offensive, two of them of one origin.
enum ExportFixtures {
    static let disagreement: Disagreement = {
        let claims = [
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
        ]
        let positions = claims.enumerated().map { index, stored in
            var position = Position.sample(article: "\(index)", number: 0)
            position.outlet = stored.outlet
            position.event = "offensive"
            position.stated = StatedFigure(
                figure: stored.claim.figure, measure: stored.claim.measure, asOf: stored.claim.asOf)
            position.origin = stored.id == 4 ? "separatists" : "wire"
            return position
        }
        guard let group = DisagreementFinder.find(positions).first, let found = Disagreement(group, claims: claims)
        else { fatalError("the three claims are comparable") }
        return found
    }()

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
            eventName: "offensive-2023-09-19", eventStart: day.adding(days: -1), eventEnd: day,
            eventPlace: "Nagorno-Karabakh",
            originID: nil, versionID: 1, articleID: 1, outletID: id)
    }
}
