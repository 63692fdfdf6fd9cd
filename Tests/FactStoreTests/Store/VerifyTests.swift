import FactText
import TestSupport
import Testing

@testable import FactStore

@Suite struct VerifyTests {
    private let text = "Officials said 27 people died."

    private func store() throws -> Store {
        let store = try Store.inMemory()
        try store.add(
            Sample.article(text),
            [
                Sample.claim(
                    "27 people", in: text, 27, 27, reasons: [Reason(field: "actor", rule: "subject", words: 0..<9)])
            ])
        return store
    }

    @Test func `a sound store has no fault and says what was looked at`() throws {
        #expect(try store().verify() == Verification(texts: 1, quotes: 1, faults: []))
    }

    /// Each damage is done behind the store's back, as a person with another program would.
    @Test(arguments: [
        (
            "UPDATE versions SET text = replace(text, 'said', 'SAID')",
            [
                "version 1: the text does not have its SHA-256",
                "claim 1: its quote does not stand at its place in the text",
            ]
        ),
        (
            "UPDATE claims SET span_start = span_start - 1, span_end = span_end - 1",
            ["claim 1: its words do not stand at its span in the text"]
        ),
        (
            "UPDATE claims SET quote = 'Officials said 28 people died.'",
            ["claim 1: its quote does not stand at its place in the text"]
        ),
        ("UPDATE claims SET is_current = 0", ["claim 1: it is wrongly marked as current or not"]),
        ("UPDATE versions SET is_current = 0", ["version 1: it is wrongly marked as current or not"]),
        ("UPDATE claim_reasons SET words_end = 99", ["claim 1: a reason names words beyond the text"]),
        (
            "PRAGMA foreign_keys = OFF; UPDATE articles SET outlet_id = 7",
            ["articles 1: refers to a row of outlets that is not there"]
        ),
        (
            "PRAGMA foreign_keys = OFF; DELETE FROM versions; DELETE FROM claims; DELETE FROM claim_reasons; DELETE FROM extractions",
            ["article 1: it has no version"]
        ),
    ])
    func `damage is found and named`(damage: String, faults: [String]) throws {
        let store = try store()
        try store.connection.execute(damage)
        #expect(try store.verify().faults.map { "\($0.subject): \($0.message)" } == faults)
    }

    @Test(arguments: ["DROP INDEX claims_by_version", "CREATE TABLE claims_by_version_ (x)"])
    func `tables that another program changed are found`(change: String) throws {
        let store = try store()
        try store.connection.execute(change)
        let faults = try store.verify().faults
        #expect(faults.count == 1 && faults[0].subject.hasPrefix("claims_by_version"))
        #expect(faults.first?.message == "it is not as factdb makes it")
    }

    @Test func `a row that breaks a check is found`() throws {
        let folder = try TemporaryFolder()
        let store = try Store.open(path: folder.file("a.db"), mode: .create)
        try store.add(Sample.article(text))
        try store.connection.execute(
            "PRAGMA ignore_check_constraints = ON; UPDATE outlets SET name = ''; PRAGMA ignore_check_constraints = OFF")
        #expect(try store.verify().faults.first?.subject == "the file")
    }
}
