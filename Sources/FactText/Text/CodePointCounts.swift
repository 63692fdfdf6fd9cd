/// Finds the number of the code point at a byte without counting from the start.
struct CodePointCounts: Sendable {
    private static let stride = 32
    /// How many code points begin before each multiple of `stride`; empty for a text in ASCII.
    private var counts: [Int32] = []

    init(_ bytes: [UInt8]) {
        var high: UInt8 = 0
        for byte in bytes { high |= byte }
        if high < 0x80 { return }
        counts.reserveCapacity(bytes.count / Self.stride + 2)
        counts.append(0)
        var start = 0
        var count: Int32 = 0
        while start + Self.stride <= bytes.count {
            count += Self.starts(bytes, start..<(start + Self.stride))
            counts.append(count)
            start += Self.stride
        }
    }

    private static func starts(_ bytes: [UInt8], _ range: Range<Int>) -> Int32 {
        var count: Int32 = 0
        for i in range { count &+= bytes[i] & 0xC0 == 0x80 ? 0 : 1 }
        return count
    }

    /// The number of code points that begin before a byte.
    func codePoint(atByte byte: Int, _ bytes: [UInt8]) -> Int {
        if counts.isEmpty { return byte }
        let block = byte / Self.stride
        return Int(counts[block] + Self.starts(bytes, (block * Self.stride)..<byte))
    }
}
