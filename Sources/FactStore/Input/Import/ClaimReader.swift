/// Reads claims that a person or another tool wrote: CSV with a header, or JSON Lines, both with the
/// fields of GUIDELINES.md plus `outlet`, `published`, `url`, `title` and `quote`.
public struct ClaimReader: Sendable {
    /// Outlet, date, address and headline by document.
    public var manifest: Manifest?

    /// A reader; a manifest has the last word on what it knows.
    public init(manifest: Manifest? = nil) { self.manifest = manifest }

    /// Every claim of the file at `path` (`-` is standard input), or the first error in it: a file is
    /// imported whole or not at all.
    ///
    /// - Throws: `StoreError` with file and line.
    public func read(_ path: String) throws(StoreError) -> [ImportedClaim] {
        let place = StoreError.Place(file: path)
        let bytes = path == "-" ? try LineReader.standardInput() : try FileBytes.read(path)
        let text = try TextBytes.text(of: bytes, at: place).utf8
        let claims: [ImportedClaim]
        // Neither a CSV header nor any line of ours begins with a brace otherwise.
        if text.first(where: { !HTMLTokenizer.isSpace($0) }) == UInt8(ascii: "{") {
            claims = try readJSONLines(Array(text), path: path)
        } else {
            claims = try readCSV(Array(text), path: path)
        }
        guard !claims.isEmpty else {
            throw StoreError(
                .badInput, "the file holds no claims", at: place, remedy: "Add at least one row.")
        }
        return claims
    }

    private func readJSONLines(_ bytes: [UInt8], path: String) throws(StoreError) -> [ImportedClaim] {
        var reader = LineReader(bytes: bytes, path: path)
        var claims: [ImportedClaim] = []
        while let line = try reader.next() {
            if line.isBlank { continue }
            let row = try JSONLine(line, of: path)
            var values: [String: String] = [:]
            for field in ClaimFields.known {
                let value = try row.scalar(field)
                if let value, !value.isEmpty { values[field] = value }
            }
            claims.append(try ClaimFields(values: values, place: row.place).claim(manifest: manifest))
        }
        return claims
    }

    private func readCSV(_ bytes: [UInt8], path: String) throws(StoreError) -> [ImportedClaim] {
        var reader = CSVReader(bytes, path: path)
        guard let header = try reader.next() else { return [] }
        let fields = try fields(of: header, path: path)
        var claims: [ImportedClaim] = []
        while let record = try reader.next() {
            let place = StoreError.Place(file: path, line: record.line)
            guard record.cells.count == fields.count else {
                throw StoreError(
                    .badInput, "the row has \(record.cells.count) cells, the header \(fields.count)",
                    at: place,
                    remedy: "Write one cell a column, and cells with commas in double quotes.")
            }
            var values: [String: String] = [:]
            for (field, cell) in zip(fields, record.cells) {
                let value = SpreadsheetCell.original(cell).trimmingSpace()
                if let field, !value.isEmpty { values[field] = value }
            }
            claims.append(try ClaimFields(values: values, place: place).claim(manifest: manifest))
        }
        return claims
    }

    /// The field of each column, `nil` for a column that is read past.
    private func fields(of header: CSVReader.Record, path: String) throws(StoreError) -> [String?] {
        let place = StoreError.Place(file: path, line: header.line)
        let spellings = Dictionary(uniqueKeysWithValues: ClaimFields.known.map { (Self.plain($0), $0) })
        var fields: [String?] = []
        var seen: Set<String> = []
        for name in header.cells {
            let plain = Self.plain(name.trimmingSpace())
            guard let field = spellings[plain] else {
                guard ClaimFields.ignored.contains(plain) else {
                    throw StoreError(
                        .badInput, "the header names a column \"\(name)\" that no claim has", at: place,
                        remedy: "The columns are: \(ClaimFields.known.joined(separator: ", ")).")
                }
                fields.append(nil)
                continue
            }
            guard seen.insert(field).inserted else {
                throw StoreError(
                    .badInput, "the header names the column \"\(name)\" twice", at: place,
                    remedy: "Keep one of the two columns.")
            }
            fields.append(field)
        }
        for field in ["document", "low", "high", "measure"] where !seen.contains(field) {
            throw StoreError(
                .badInput, "the header lacks the column \"\(field)\"", at: place,
                remedy: "Begin the file with a line that names its columns, separated by commas.")
        }
        return fields
    }

    /// `asOf`, `as_of` and `AsOf` are one name: JSON has the first, our CSV the second.
    private static func plain(_ name: String) -> String { name.lowercased().filter { $0 != "_" } }
}
