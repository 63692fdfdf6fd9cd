import FactText
import Testing

@testable import FactStore

@Suite struct TimelineTests {
    @Test func `a disagreement tells who was first, who changed the figure, and who still prints an old one`() throws {
        let store = try RelinkTests.store([
            LinkArticle("a", "2024-05-02", "A quake in Porvo killed [27 people|killed|2024-05-01] on Wednesday."),
            LinkArticle("b", "2024-05-03", "The quake in Porvo killed [41 people|killed|2024-05-01]."),
            LinkArticle("c", "2024-05-05", "The earthquake in Porvo killed [27 people|killed|2024-05-01]."),
        ])
        try store.connection.execute(
            """
            UPDATE claims SET low = CASE words WHEN '41 people' THEN 41 ELSE 27 END,
                high = CASE words WHEN '41 people' THEN 41 ELSE 27 END;
            """)
        try store.relink()
        let found = try #require(try store.disagreements().first)
        let timeline = found.timeline
        #expect(
            timeline.steps.map { "\(found.claims[$0.claim].document) \($0.change)" } == [
                "a first", "b raised", "c lowered",
            ])
        #expect(timeline.stale.map { found.claims[$0].document } == ["c"])
        #expect(
            found.explanation.contains {
                $0.hasPrefix("Over time: first 27 by The a as of 2024-05-02; changed 2 times")
            })
        #expect(found.explanation.contains("Behind: The c printed a lower figure when a higher one was known."))
        #expect(found.verdict == .contradiction)
        #expect(found.pairs.contains { $0.reasons.contains(.revisedDown) })
    }

    @Test func `the explanation says what the claims have in common and what separates them`() throws {
        let store = try RelinkTests.store(EventLinkerTests.articles)
        try store.relink()
        for disagreement in try store.disagreements() {
            let first = try #require(disagreement.explanation.first)
            #expect(first.contains(disagreement.event))
            #expect(disagreement.explanation.count >= 2)
        }
    }
}
