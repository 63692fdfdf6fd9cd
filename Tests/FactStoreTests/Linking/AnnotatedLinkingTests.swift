import FactText
import FoundationEssentials
import Testing

@testable import FactStore

/// Disagreements over annotated articles of several outlets: the scores that linking has reached are floors.
@Suite struct AnnotatedLinkingTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../FactTextTests/Fixtures/multi-outlet")

    private static func path(_ name: String) -> String { folder.appending(path: name).path }

    /// The annotated claims as somebody would import them: without saying which happening they are about.
    private static func noted(_ gold: [ImportedClaim]) -> [ImportedClaim] {
        gold.map { row in
            var row = row
            row.claim.event = nil
            return row
        }
    }

    /// Two claims of different documents with different bounds.
    private struct Pair: Hashable {
        var measure: Measure
        var claims: Set<[String]>

        init?(_ a: (document: String, claim: Claim), _ b: (document: String, claim: Claim)) {
            guard a.document != b.document, a.claim.measure == b.claim.measure,
                a.claim.figure.bounds != b.claim.figure.bounds
            else { return nil }
            measure = a.claim.measure
            claims = [Self.key(a), Self.key(b)]
        }

        private static func key(_ claim: (document: String, claim: Claim)) -> [String] {
            let bounds = claim.claim.figure.bounds
            return [claim.document, bounds.low.map { "\($0)" } ?? "", bounds.high.map { "\($0)" } ?? ""]
        }
    }

    /// The harmonic mean of how many annotated disagreements are found and how many found ones are annotated; what
    /// differs in scope only, parts, and what is optional count neither way.
    private static func score(_ found: [Disagreement], _ gold: [ImportedClaim]) -> Double {
        var annotated: Set<Pair> = []
        var loose: Set<Pair> = []
        let claims = gold.map { (document: $0.document, claim: $0.claim) }
        for (index, a) in claims.enumerated() {
            for b in claims[(index + 1)...] where a.claim.event == b.claim.event {
                guard let pair = Pair(a, b) else { continue }
                if let x = a.claim.side, let y = b.claim.side, x != y { continue }
                let isPlain = [a.claim, b.claim].allSatisfy {
                    $0.subsetOf == nil && $0.modality == .asserted && !$0.isOptional
                }
                if isPlain, a.claim.group == b.claim.group { annotated.insert(pair) } else { loose.insert(pair) }
            }
        }
        var shown: Set<Pair> = []
        for disagreement in found where !disagreement.measure.isOptional {
            for pair in disagreement.pairs {
                let (a, b) = (disagreement.claims[pair.a], disagreement.claims[pair.b])
                if let pair = Pair((a.document, a.claim), (b.document, b.claim)) { shown.insert(pair) }
            }
        }
        shown.subtract(loose.subtracting(annotated))
        let hits = Double(annotated.intersection(shown).count)
        return 2 * hits / Double(annotated.count + shown.count)
    }

    @Test func `annotated claims are linked alike with their texts, and without any text`() throws {
        let manifest = try Manifest(path: Self.path("manifest.jsonl"))
        let gold = try ClaimReader(manifest: manifest).read(Self.path("gold.jsonl"))
        #expect(gold.count > 300)
        let alone = try Store.inMemory()
        try alone.importClaims(Self.noted(gold), at: Sample.time)
        try alone.relink()
        #expect(try Self.score(alone.disagreements(), gold) >= 0.99)

        let read = try Store.inMemory()
        let reader = ArticleReader(manifest: manifest, requiresProvenance: true)
        let texts = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter {
            $0.hasSuffix(".txt")
        }
        try reader.read(
            texts.sorted().map(Self.path),
            accept: { try read.ingest($0, Extractor().extract($0.document), at: Sample.time) }, refused: { throw $0 })
        try read.relink()
        #expect(try Self.score(read.disagreements(), gold) >= 0.89)
        try read.importClaims(Self.noted(gold), at: Sample.time)
        try read.relink()
        #expect(try Self.score(read.disagreements(), gold) >= 0.99)
    }
}
