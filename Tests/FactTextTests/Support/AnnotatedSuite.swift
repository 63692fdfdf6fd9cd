import FactText
import FoundationEssentials

/// A folder of annotated passages: `manifest.jsonl`, one `DOCUMENT.txt` each, and their claims in `gold.jsonl`.
struct AnnotatedSuite {
    /// The passages in the manifest's order.
    let documents: [Document]
    /// What a careful reader found in them.
    let gold: [ScoredClaim]

    /// Reads the suite of that name in `Fixtures`.
    init(_ name: String) throws {
        let tests = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
        let folder = tests.joined(separator: "/") + "/Fixtures/\(name)/"
        gold = try Self.lines(of: folder + "gold.jsonl", as: ScoredClaim.self)
        documents = try Self.lines(of: folder + "manifest.jsonl", as: Entry.self).map { entry in
            Document(
                id: entry.document,
                text: try String(contentsOfFile: folder + entry.document + ".txt", encoding: .utf8),
                published: entry.published.flatMap { PartialDate(iso: $0) }, outlet: entry.outlet,
                title: entry.title, url: entry.url)
        }
    }

    /// Every claim that the extractor finds in the passages.
    func extracted() -> [ScoredClaim] {
        let extractor = Extractor()
        return documents.flatMap { document in
            extractor.extract(document).claims.map { ScoredClaim($0, of: document.id) }
        }
    }

    private struct Entry: Decodable {
        var document: String
        var outlet: String?
        var published: String?
        var title: String?
        var url: String?
    }

    private static func lines<T: Decodable>(of path: String, as type: T.Type) throws -> [T] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let decoder = JSONDecoder()
        return try text.split(separator: "\n").map { try decoder.decode(type, from: Data($0.utf8)) }
    }
}
