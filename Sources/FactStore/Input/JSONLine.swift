/// One line of a JSON Lines file as an object whose fields are taken one by one.
struct JSONLine {
    /// Where the line stands.
    let place: StoreError.Place
    private let members: [JSONValue.Member]

    /// Reads the line.
    ///
    /// - Throws: `StoreError` of kind `badInput` with the line and its byte at fault.
    init(_ line: LineReader.Line, of path: String) throws(StoreError) {
        var place = StoreError.Place(file: path, line: line.number)
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONReader.read(line.bytes)
        } catch {
            place.byte = error.byte
            throw StoreError(
                .badInput, "is no JSON: \(error.message)", at: place,
                remedy: "Write one JSON object a line.")
        }
        guard case .object(let members) = value else {
            throw StoreError(
                .badInput, "holds \(value.kindName), not an object", at: place,
                remedy: "Write one JSON object a line.")
        }
        self.place = place
        self.members = members
    }

    /// The value of a key; `nil` where it is missing or null.
    subscript(key: String) -> JSONValue? {
        guard let member = members.first(where: { $0.key == key }), member.value != .null else { return nil }
        return member.value
    }

    /// The text of a key. A whole number counts as text, for ids that other tools write without quotes.
    ///
    /// - Throws: `StoreError` of kind `badInput` for a value of another kind.
    func text(_ key: String) throws(StoreError) -> String? {
        switch self[key] {
        case nil: return nil
        case .string(let text): return text
        case .number(let number): if let whole = Int64(exactly: number) { return String(whole) }
        default: break
        }
        throw mistyped(key, expected: "a text")
    }

    /// The number of a key.
    ///
    /// - Throws: `StoreError` of kind `badInput` for a value of another kind.
    func number(_ key: String) throws(StoreError) -> Double? {
        switch self[key] {
        case nil: return nil
        case .number(let number): return number
        default: throw mistyped(key, expected: "a number")
        }
    }

    /// The value of a key as a text, numbers written out.
    ///
    /// - Throws: `StoreError` of kind `badInput`.
    func scalar(_ key: String) throws(StoreError) -> String? {
        if case .number(let number) = self[key] { return JSONText.number(number) }
        return try text(key)
    }

    /// What is known of an article, from the keys of `ArticleMetadata`.
    ///
    /// - Throws: `StoreError` of kind `badInput` for values of another kind and dates that do not exist.
    func metadata() throws(StoreError) -> ArticleMetadata {
        var metadata = ArticleMetadata()
        for key in ArticleMetadata.keys {
            guard let value = try text(key) else { continue }
            if value.holdsNUL { throw nulByte(in: key) }
            try metadata.set(key, to: value, at: place)
        }
        return metadata
    }

    /// The error for a text with a NUL, which no text has.
    func nulByte(in key: String) -> StoreError {
        StoreError(
            .badInput, "the \"\(key)\" holds a NUL character, which no text has", at: place,
            remedy: "Remove it (\\u0000 in JSON).")
    }

    private func mistyped(_ key: String, expected: String) -> StoreError {
        StoreError(
            .badInput, "\"\(key)\" is \((self[key] ?? .null).kindName), not \(expected)", at: place,
            remedy: "Write it as \(expected).")
    }
}
