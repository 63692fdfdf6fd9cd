/// What the digits of a number token say.
struct Digits {
    /// The value, with the suffix that multiplies it: 2,000,000 for "2m".
    var value: Double
    /// Whether a letter after the digits multiplies: "2m", "5bn", "3k".
    var hasMagnitude = false
    /// Whether the digits have a fraction: "2.5".
    var hasDecimals = false
    /// How many digits there are before any decimal point, where no mark parts them; 0 where marks do.
    var plainDigits: Int
    /// Whether the first of several digits is a zero: "007", "0651". Such digits name and do not count.
    var hasLeadingZero = false

    /// Reads a token, or gives `nil` where it is no plain number: "122mm", "18th", "20:45", "19.07.2016".
    init?(_ text: AnalyzedText, _ range: Range<Int>) {
        let bytes = text.bytes
        self.init(bytes.span, range)
    }

    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var i = range.lowerBound
        let integer = Self.integer(bytes, &i, range.upperBound)
        guard let integer else { return nil }
        var value = integer.value
        plainDigits = integer.groups == 1 ? integer.digits : 0
        hasLeadingZero = integer.digits > 1 && bytes[range.lowerBound] == UInt8(ascii: "0")
        if i + 1 < range.upperBound, bytes[i] == UInt8(ascii: "."), ByteClass.isDigit(bytes[i + 1]) {
            i += 1
            var digits = 0.0
            var divisor = 1.0
            while i < range.upperBound, ByteClass.isDigit(bytes[i]) {
                digits = digits * 10 + Double(bytes[i] - 0x30)
                divisor *= 10
                i += 1
            }
            value += digits / divisor
            hasDecimals = true
        }
        if i < range.upperBound {
            guard let magnitude = Self.suffix(bytes, i..<range.upperBound) else { return nil }
            value = (value * magnitude * 1e6).rounded() / 1e6
            hasMagnitude = true
        }
        self.value = value
    }

    /// Reads digits in groups: "1234", "1,234,567", "1,24,680", "1'000", "1.234.567".
    private static func integer(
        _ bytes: Span<UInt8>, _ i: inout Int, _ end: Int
    ) -> (value: Double, digits: Int, groups: Int)? {
        var value = 0.0
        var digits = 0
        var groups: [Int] = []
        var group = 0
        var mark: UInt8 = 0
        while i < end {
            if ByteClass.isDigit(bytes[i]) {
                value = value * 10 + Double(bytes[i] - 0x30)
                group += 1
                digits += 1
                i += 1
                continue
            }
            guard let width = thousandsMark(bytes, i, end, isOnly: groups.isEmpty) else { break }
            if mark == 0 { mark = bytes[i] }
            guard bytes[i] == mark else { return nil }
            groups.append(group)
            group = 0
            i += width
        }
        if groups.isEmpty { return group <= 15 ? (value, digits, 1) : nil }
        // The last group has three digits; those between have three, or two as in Indian grouping.
        guard group == 3, (1...3).contains(groups[0]),
            groups.dropFirst().allSatisfy({ $0 == 3 })
                || (mark == UInt8(ascii: ",") && groups[0] <= 2 && groups.dropFirst().allSatisfy { $0 == 2 })
        else { return nil }
        return (value, digits, groups.count + 1)
    }

    /// The width of a thousands mark at `i`; `nil` where there is none. A full stop is one only when
    /// another follows three digits on.
    private static func thousandsMark(_ bytes: Span<UInt8>, _ i: Int, _ end: Int, isOnly: Bool) -> Int? {
        switch bytes[i] {
        case UInt8(ascii: ","), UInt8(ascii: "'"): return 1
        case 0xE2 where i + 2 < end && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x99: return 3
        case UInt8(ascii: "."):
            if !isOnly { return 1 }
            let next = i + 4
            return next < end && bytes[next] == UInt8(ascii: ".") ? 1 : nil
        default: return nil
        }
    }

    /// The factor of a suffix: "m" and "mn" are millions, "bn" billions, "k" thousands.
    private static func suffix(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Double? {
        func lower(_ offset: Int) -> UInt8 { WordHash.lowered(bytes[range.lowerBound + offset]) }
        switch range.count {
        case 1:
            switch lower(0) {
            case UInt8(ascii: "m"): return 1e6
            case UInt8(ascii: "k"): return 1e3
            case UInt8(ascii: "b"): return 1e9
            default: return nil
            }
        case 2:
            switch (lower(0), lower(1)) {
            case (UInt8(ascii: "m"), UInt8(ascii: "n")): return 1e6
            case (UInt8(ascii: "b"), UInt8(ascii: "n")): return 1e9
            case (UInt8(ascii: "t"), UInt8(ascii: "n")): return 1e12
            default: return nil
            }
        default: return nil
        }
    }
}
