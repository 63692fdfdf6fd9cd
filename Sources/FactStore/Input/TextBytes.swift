/// Turns the bytes of a file into text, or says why they are none.
enum TextBytes {
    /// The text that UTF-8 bytes hold, without a byte order mark.
    ///
    /// A NUL is refused although UTF-8 allows it: no article has one, and tools behind the store (spreadsheets,
    /// C libraries) end the text there.
    ///
    /// - Parameter charset: the encoding that the file itself declares, for the remedy.
    /// - Throws: `StoreError` of kind `badInput` with the byte at fault.
    static func text(
        of bytes: [UInt8], in range: Range<Int>? = nil, at place: StoreError.Place, charset: String? = nil
    ) throws(StoreError) -> String {
        var range = range ?? 0..<bytes.count
        if let name = binaryFormat(bytes[range]) {
            throw StoreError(
                .badInput, "is \(name), not text", at: place,
                remedy: "Save the article as plain text, Markdown or HTML in UTF-8.")
        }
        if bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) {
            range = (range.lowerBound + 3)..<range.upperBound
        }
        if let nul = bytes[range].firstIndex(of: 0) {
            var place = place
            place.byte = nul
            let binary = looksBinary(bytes[range])
            throw StoreError(
                .badInput, binary ? "is a binary file, not text" : "holds a NUL byte, which no text has",
                at: place,
                remedy: binary
                    ? "Save the article as plain text, Markdown or HTML in UTF-8."
                    : "Remove it (tr -d '\\000' < FILE) and check that nothing else is broken.")
        }
        do {
            return String(copying: try UTF8Span(validating: bytes.span.extracting(range)))
        } catch {
            var place = place
            place.byte = range.lowerBound + error.byteOffsets.lowerBound
            let from = charset ?? "windows-1252"
            throw StoreError(
                .badInput, "is not valid UTF-8", at: place,
                remedy: "Convert it first, for example with: iconv -f \(from) -t UTF-8.")
        }
    }

    /// The name of the format that the first bytes betray, for those that people take for text.
    private static func binaryFormat(_ bytes: ArraySlice<UInt8>) -> String? {
        let signatures: [(name: String, bytes: [UInt8])] = [
            ("a PDF", Array("%PDF-".utf8)),
            ("a ZIP archive or an office document", [0x50, 0x4B, 0x03, 0x04]),
            ("a gzip file", [0x1F, 0x8B]),
            ("a PNG image", [0x89, 0x50, 0x4E, 0x47]),
            ("a JPEG image", [0xFF, 0xD8, 0xFF]),
            ("a program", [0x7F, 0x45, 0x4C, 0x46]),
            ("an SQLite file", Array("SQLite format 3\0".utf8)),
            ("UTF-16", [0xFF, 0xFE]),
            ("UTF-16", [0xFE, 0xFF]),
        ]
        return signatures.first { bytes.starts(with: $0.bytes) }?.name
    }

    /// Whether the first bytes hold more control characters than any text: several, and over one in twenty.
    private static func looksBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
        let head = bytes.prefix(4096)
        let controls = head.count { $0 < 0x20 && !(0x09...0x0D).contains($0) }
        return controls > 2 && controls * 20 > head.count
    }
}

extension String {
    /// Whether a NUL character stands in it.
    var holdsNUL: Bool {
        let bytes = utf8Span.span
        for i in bytes.indices where bytes[i] == 0 { return true }
        return false
    }
}
