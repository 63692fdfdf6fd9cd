import FactStore
import FactText

/// Articles and claims for tests of the store, without the extractor: what it finds is not their business.
enum Sample {
    /// The time of everything that a test writes.
    static let time = Timestamp(secondsSince1970: 1_695_200_400)

    static func day(_ iso: String) -> PartialDate {
        guard let date = PartialDate(iso: iso) else { fatalError("\(iso) is no date") }
        return date
    }

    /// An article with an outlet and a date.
    static func article(
        _ text: String, document: String = "one", outlet: String = "The Herald",
        published: String = "2023-09-20", url: String? = nil, title: String? = nil
    ) -> ArticleInput {
        ArticleInput(
            document: Document(
                id: document, text: text, published: day(published), outlet: outlet, title: title, url: url),
            path: "\(document).txt")
    }

    /// The claim whose words are `words`, where they stand first in `text`; its sentence is the line around it.
    static func claim(
        _ words: String, in text: String, _ low: Double?, _ high: Double?, _ qualifier: Qualifier = .exactly,
        measure: Measure = .killed, group: FactText.Group = .people, side: String? = nil, actor: String? = nil,
        asOf: String? = nil, subsetOf: Int? = nil, reasons: [Reason] = []
    ) -> Claim {
        let scalars = Array(text.unicodeScalars)
        let wanted = Array(words.unicodeScalars)
        let start = scalars.indices.first { Array(scalars[$0...].prefix(wanted.count)) == wanted }
        guard let start else { fatalError("“\(words)” is not in “\(text)”") }
        let span = start..<start + wanted.count
        let lineStart = scalars[..<start].lastIndex(of: "\n").map { $0 + 1 } ?? 0
        let lineEnd = scalars[span.upperBound...].firstIndex(of: "\n") ?? scalars.count
        return Claim(
            span: span, text: words, figure: Figure(bounds: Bounds(low: low, high: high), qualifier: qualifier),
            measure: measure, group: group, side: side, actor: actor, asOf: asOf.map(day), subsetOf: subsetOf,
            confidence: 0.75, reasons: reasons, sentence: lineStart..<lineEnd)
    }

    /// A claim as a person writes it into a table: no place in any text.
    static func imported(
        _ low: Double?, _ high: Double?, document: String = "one", outlet: String = "The Herald",
        published: String = "2023-09-20", measure: Measure = .killed, group: FactText.Group = .people,
        actor: String? = nil, subsetOf: Int? = nil, line: Int = 2
    ) -> ImportedClaim {
        ImportedClaim(
            document: document, outlet: outlet, published: day(published),
            claim: Claim(
                span: 0..<0, text: "",
                figure: Figure(bounds: Bounds(low: low, high: high), qualifier: .exactly),
                measure: measure, group: group, actor: actor, subsetOf: subsetOf),
            hasSpan: false, place: StoreError.Place(file: "claims.csv", line: line))
    }
}

extension Store {
    /// A store in memory.
    static func inMemory() throws -> Store { try Store.open(path: ":memory:", mode: .create) }

    /// Writes an article with its claims at the tests' time.
    @discardableResult
    func add(_ article: ArticleInput, _ claims: [Claim] = [], credits: [String] = [], rules: String = "1") throws
        -> IngestOutcome
    {
        try ingest(
            article, Extraction(claims: claims, credits: credits), rulesVersion: rules, at: Sample.time)
    }
}

/// The error of a failing call; `nil` when it does not fail.
func storeError(_ body: () throws(StoreError) -> Void) -> StoreError? {
    do throws(StoreError) {
        try body()
        return nil
    } catch {
        return error
    }
}
