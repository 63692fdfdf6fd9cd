/// Cuts a text by Unicode code points without walking it from the start each time.
struct CodePointSlicer {
    /// How many code points lie between two checkpoints: small enough to walk, large enough to be few.
    private static let interval = 256

    private let text: String
    /// The byte at which every `interval`-th code point begins.
    private let checkpoints: [Int]
    /// How many code points the text has.
    let count: Int

    init(_ text: String) {
        let bytes = text.utf8Span.span
        var checkpoints: [Int] = []
        checkpoints.reserveCapacity(bytes.count / Self.interval + 1)
        var count = 0
        for index in bytes.indices where Self.begins(bytes[index]) {
            if count % Self.interval == 0 { checkpoints.append(index) }
            count += 1
        }
        self.text = text
        self.checkpoints = checkpoints
        self.count = count
    }

    /// The slice at a range of code points; `nil` when it reaches outside the text.
    subscript(range: Range<Int>) -> String? {
        guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
        let view = text.utf8
        let start = view.index(view.startIndex, offsetBy: byte(ofCodePoint: range.lowerBound))
        let end = view.index(view.startIndex, offsetBy: byte(ofCodePoint: range.upperBound))
        return String(text[start..<end])
    }

    private func byte(ofCodePoint index: Int) -> Int {
        let bytes = text.utf8Span.span
        guard index < count else { return bytes.count }
        var byte = checkpoints[index / Self.interval]
        var rest = index % Self.interval
        while rest > 0 {
            byte += 1
            if Self.begins(bytes[byte]) { rest -= 1 }
        }
        return byte
    }

    /// Every byte but a continuation byte (10xxxxxx) begins a code point.
    @inline(__always)
    private static func begins(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
