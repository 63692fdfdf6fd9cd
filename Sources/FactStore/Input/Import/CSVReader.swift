/// Reads comma-separated values (RFC 4180), record by record, with the line on which each begins.
///
/// Beyond the RFC it takes LF for CR LF and a byte order mark, which spreadsheets write; it takes nothing else,
/// because a quote in the wrong place means that the columns after it are not what they seem.
struct CSVReader {
    /// A record and the line, from 1, on which it begins.
    struct Record: Hashable {
        var cells: [String]
        var line: Int
    }

    private let bytes: [UInt8]
    private let path: String
    private var position = 0
    private var line = 1

    /// A reader of valid UTF-8 bytes; `path` is for messages.
    init(_ bytes: [UInt8], path: String) {
        self.bytes = bytes
        self.path = path
    }

    /// The next record, empty lines left out; `nil` at the end.
    ///
    /// - Throws: `StoreError` of kind `badInput` with the line at fault.
    mutating func next() throws(StoreError) -> Record? {
        while position < bytes.count, skipLineEnd() {}
        guard position < bytes.count else { return nil }
        var record = Record(cells: [], line: line)
        while true {
            record.cells.append(try cell())
            if position < bytes.count, bytes[position] == UInt8(ascii: ",") {
                position += 1
                continue
            }
            _ = skipLineEnd()
            return record
        }
    }

    /// Skips CR LF or LF.
    private mutating func skipLineEnd() -> Bool {
        guard position < bytes.count else { return false }
        if bytes[position] == 0x0A {
            position += 1
        } else if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A {
            position += 2
        } else {
            return false
        }
        line += 1
        return true
    }

    private var isAtCellEnd: Bool {
        guard position < bytes.count else { return true }
        switch bytes[position] {
        case UInt8(ascii: ","), 0x0A: return true
        case 0x0D: return position + 1 < bytes.count && bytes[position + 1] == 0x0A
        default: return false
        }
    }

    private mutating func cell() throws(StoreError) -> String {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            let start = position
            while !isAtCellEnd {
                guard bytes[position] != UInt8(ascii: "\"") else {
                    throw error(
                        "a quote inside a cell that does not begin with one", line: line,
                        remedy: "Put the whole cell in double quotes and write each quote in it twice.")
                }
                position += 1
            }
            return String(decoding: bytes[start..<position], as: UTF8.self)
        }
        return try quotedCell()
    }

    private mutating func quotedCell() throws(StoreError) -> String {
        let opened = line
        position += 1
        var content: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == 0x0A { line += 1 }
            guard byte == UInt8(ascii: "\"") else {
                content.append(byte)
                continue
            }
            if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
                content.append(byte)
                position += 1
                continue
            }
            guard isAtCellEnd else {
                throw error(
                    "text after the closing quote of a cell", line: line,
                    remedy: "Write each quote inside a quoted cell twice.")
            }
            return String(decoding: content, as: UTF8.self)
        }
        throw error(
            "the quote that opens here is never closed", line: opened,
            remedy: "End the cell with a double quote.")
    }

    private func error(_ message: String, line: Int, remedy: String) -> StoreError {
        StoreError(.badInput, message, at: StoreError.Place(file: path, line: line), remedy: remedy)
    }
}
