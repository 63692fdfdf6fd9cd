import FactSQL
import FactText
import FoundationEssentials
import Testing

@testable import FactStore

@Suite struct SchemaTests {
    @Test func `the embedded schema is the file at the package's root`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = try String(contentsOf: root.appending(path: "schema.sql"), encoding: .utf8)
        #expect(FactSQL.schema == file)
    }

    @Test func `every table is strict and says what it is`() throws {
        let store = try Store.open(path: ":memory:", mode: .create)
        let tables = try store.connection.rows(
            "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        ) { row in (name: try row.text(0), strict: try row.integer(1)) }
        #expect(tables.count >= 15)
        let lines = FactSQL.schema.split(separator: "\n", omittingEmptySubsequences: false)
        for table in tables {
            #expect(table.strict == 1, "\(table.name)")
            let line = try #require(lines.firstIndex { $0.hasPrefix("CREATE TABLE \(table.name) (") })
            #expect(lines[line - 1].hasPrefix("-- "), "\(table.name) has no comment above it")
        }
    }

    @Test func `every check and key has a name and every reference an index or a key`() throws {
        let constraints = FactSQL.schema.matches(of: /CHECK/).count
        let named = FactSQL.schema.matches(of: /CONSTRAINT [a-z0-9_]+\s+CHECK/).count
        #expect(constraints == named)
        let store = try Store.open(path: ":memory:", mode: .create)
        // Deleting or merging a row asks who refers to it: without an index that is a scan of the whole table.
        let unserved = try store.connection.rows(
            """
            SELECT t.name || '.' || f."from"
            FROM pragma_table_list t, pragma_foreign_key_list(t.name) f
            WHERE t.type = 'table' AND f."table" NOT IN ('measures', 'groups') AND NOT EXISTS (
                SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c
                WHERE c.seqno = 0 AND c.name = f."from")
            ORDER BY 1
            """
        ) { row in try row.text(0) }
        // A claim's or an article's own key serves the link tables; no one takes an extraction away.
        #expect(
            unserved == [
                "article_readings.article_id", "claim_events.claim_id", "claim_origins.claim_id",
                "claim_speakers.claim_id", "claims.extraction_id", "happening_claims.claim_id",
            ])
    }

    @Test func `measures are those of FactText`() throws {
        let store = try Store.open(path: ":memory:", mode: .create)
        let rows = try store.connection.rows("SELECT name, only_grows, is_optional FROM measures") { row in
            MeasureRow(
                name: try row.text(0), onlyGrows: try row.integer(1) == 1, isOptional: try row.integer(2) == 1)
        }
        let expected = Measure.allCases.map {
            MeasureRow(name: $0.rawValue, onlyGrows: $0.onlyGrows, isOptional: $0.isOptional)
        }
        #expect(Set(rows) == Set(expected))
    }

    @Test func `groups are those of FactText and things are apart from people`() throws {
        let store = try Store.open(path: ":memory:", mode: .create)
        let rows = try store.connection.rows("SELECT name, parent FROM groups ORDER BY name") { row in
            (try row.text(0), try row.optionalText(1))
        }
        #expect(rows.map(\.0) == FactText.Group.allCases.map(\.rawValue).sorted())
        #expect(rows.filter { $0.1 == nil }.map(\.0) == ["people", "things"])
    }

    @Test func `qualifiers and modalities of FactText are the ones that the checks allow`() throws {
        for qualifier in Qualifier.allCases { #expect(FactSQL.schema.contains("'\(qualifier.rawValue)'")) }
        for modality in Modality.allCases { #expect(FactSQL.schema.contains("'\(modality.rawValue)'")) }
    }

    private struct MeasureRow: Hashable {
        var name: String
        var onlyGrows: Bool
        var isOptional: Bool
    }
}
