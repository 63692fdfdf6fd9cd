import FoundationEssentials
import TestSupport
import Testing

@testable import FactStore

@Suite struct MigrationTests {
    /// A store that the former version of factdb wrote.
    static func oldStore(in folder: TemporaryFolder) throws -> String {
        let path = folder.file("old.db")
        let dump = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../Fixtures/store-version-1.sql")
        let connection = try Connection(path: path, mode: .create)
        try connection.execute(try String(contentsOf: dump, encoding: .utf8))
        return path
    }

    @Test func `a store of the former version is brought up to date, and what people decided stays`() throws {
        let folder = try TemporaryFolder()
        let store = try Store.open(path: Self.oldStore(in: folder), mode: .readWrite)
        let found = try store.disagreements()
        #expect(found.map(\.name) == ["tarvik-ferry/killed/people"])
        #expect(found.first?.claims.map(\.actorName) == ["regional governor", "Tarvik rescue service"].reversed())
        #expect(try store.verify().faults == [])
        #expect(try store.verifyLinks() == [])
        let before = try store.links()
        try store.relink(.fromTexts)
        #expect(try store.links() == before)
        try store.undo(by: Author(who: "Ann"), at: Sample.time)
        #expect(try store.events().map(\.name) == ["sinking-tarvik-2023-09-18"])
    }

    @Test func `a store that was brought up to date is as a new one`() throws {
        let folder = try TemporaryFolder()
        let store = try Store.open(path: Self.oldStore(in: folder), mode: .readWrite)
        let tables = "SELECT type || ' ' || name || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"
        let new = try Store.inMemory().connection.rows(tables) { try $0.text(0) }
        #expect(try store.connection.rows(tables) { try $0.text(0) } == new)
        #expect(try store.connection.first("PRAGMA user_version") { try $0.integer(0) } == Schema.version)
    }

    @Test func `a store of the former version is not changed by reading, and the error says what to do`() throws {
        let folder = try TemporaryFolder()
        let path = try Self.oldStore(in: folder)
        let before = try Data(contentsOf: URL(filePath: path))
        let error = storeError { () throws(StoreError) in _ = try Store.open(path: path, mode: .readOnly) }
        #expect(error?.kind == .older)
        #expect(
            error?.description.hasSuffix(
                "the store has version 1, this factdb reads version \(Schema.version). "
                    + "Run `factdb relink` once: it brings the store up to date.") == true)
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
}
