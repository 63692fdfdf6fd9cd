import FactSQL
import FactText

/// One thing in a store that is not as it should be.
public struct Fault: Sendable, Hashable {
    /// What it is about: `claim 12`, `version 3`, `the file`.
    public var subject: String
    /// What is wrong with it.
    public var message: String
}

/// What ``Store/verify()`` has looked at, and what it has found.
public struct Verification: Sendable, Hashable {
    /// How many versions with a text were hashed again.
    public var texts = 0
    /// How many quotes and figures were cut again.
    public var quotes = 0
    /// Everything that is wrong; empty for a sound store.
    public var faults: [Fault] = []
}

extension Store {
    /// Cuts every figure and quote out of the stored texts again, hashes every text again, and checks every
    /// reference, the marks of what is current, the tables, and the file itself.
    public func verify() throws(StoreError) -> Verification {
        try reporting {
            var result = Verification()
            result.faults += try fileFaults() + tableFaults()
            // In a damaged file the rest would only repeat it, or fail.
            guard result.faults.isEmpty else { return result }
            result.faults += try referenceFaults()
            let versions = try connection.rows("SELECT id FROM versions WHERE text IS NOT NULL ORDER BY id") {
                try $0.integer(0)
            }
            for version in versions { try verify(version: version, &result) }
            result.faults += try currencyFaults()
            return result
        }
    }

    private func fileFaults() throws -> [Fault] {
        let faults = try connection.rows("PRAGMA integrity_check") {
            Fault(subject: "the file", message: try $0.text(0))
        }
        return faults.filter { $0.message != "ok" }
    }

    /// Tables, indexes and views that differ from those of a new store: another program has changed them.
    private func tableFaults() throws -> [Fault] {
        let sql = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
        func objects(_ connection: borrowing Connection) throws -> [String: String] {
            let rows = try connection.rows(sql) { (try $0.text(0), try $0.text(1)) }
            return Dictionary(uniqueKeysWithValues: rows)
        }
        let fresh = try Connection(path: ":memory:", mode: .create)
        try fresh.execute(FactSQL.schema)
        let (found, expected) = (try objects(connection), try objects(fresh))
        return Set(found.keys).union(expected.keys).sorted().filter { found[$0] != expected[$0] }.map { name in
            Fault(subject: name, message: "it is not as factdb makes it")
        }
    }

    private func referenceFaults() throws -> [Fault] {
        try connection.rows(#"SELECT "table", rowid, parent FROM pragma_foreign_key_check"#) { row in
            let number = try row.optionalInteger(1).map { " \($0)" } ?? ""
            return Fault(
                subject: "\(try row.text(0))\(number)",
                message: "refers to a row of \(try row.text(2)) that is not there")
        }
    }

    private func verify(version: Int64, _ result: inout Verification) throws {
        let stored = try connection.first("SELECT text, sha256 FROM versions WHERE id = ?1", .integer(version)) {
            (text: try $0.text(0), sha256: try $0.text(1))
        }
        guard let stored else { return }
        result.texts += 1
        if SHA256.hex(of: stored.text) != stored.sha256 {
            result.faults.append(Fault(subject: "version \(version)", message: "the text does not have its SHA-256"))
        }
        let index = CodePointSlicer(stored.text)
        let (claims, _) = try claimsWithMethod(version: version)
        for claim in claims where claim.hasSpan {
            result.quotes += 1
            if index[claim.claim.span] != claim.claim.text {
                result.faults.append(
                    Fault(subject: "claim \(claim.id)", message: "its words do not stand at its span in the text"))
            }
            if let sentence = claim.claim.sentence, index[sentence] != claim.quote {
                result.faults.append(
                    Fault(subject: "claim \(claim.id)", message: "its quote does not stand at its place in the text"))
            }
        }
        let beyond = try connection.rows(
            """
            SELECT DISTINCT r.claim_id FROM claim_reasons r JOIN claims c ON c.id = r.claim_id
            WHERE c.version_id = ?1 AND r.words_end > ?2 ORDER BY 1
            """, .integer(version), .integer(Int64(index.count))
        ) { Fault(subject: "claim \(try $0.integer(0))", message: "a reason names words beyond the text") }
        result.faults += beyond
    }

    private func currencyFaults() throws -> [Fault] {
        let empty = try connection.rows(
            "SELECT id FROM articles a WHERE NOT EXISTS (SELECT 1 FROM versions WHERE article_id = a.id) ORDER BY id"
        ) { Fault(subject: "article \(try $0.integer(0))", message: "it has no version") }
        let newest = "(SELECT n.id FROM versions n WHERE n.article_id = v.article_id \(Self.newestFirst) LIMIT 1)"
        let versions = try connection.rows(
            "SELECT id FROM versions v WHERE is_current <> (id = \(newest)) ORDER BY id"
        ) { Fault(subject: "version \(try $0.integer(0))", message: "it is wrongly marked as current or not") }
        let claims = try connection.rows(
            """
            SELECT c.id FROM claims c
            JOIN versions v ON v.id = c.version_id JOIN extractions x ON x.id = c.extraction_id
            WHERE c.is_current <> (v.id = \(newest) AND x.version_id = v.id AND (x.method = 'import' OR x.id = (
                SELECT max(n.id) FROM extractions n WHERE n.version_id = v.id AND n.method = 'rules')))
            ORDER BY c.id
            """
        ) { Fault(subject: "claim \(try $0.integer(0))", message: "it is wrongly marked as current or not") }
        return empty + versions + claims
    }
}
