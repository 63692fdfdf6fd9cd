/// A sample of the word sequences of a text, for finding texts that share words.
///
/// Each sequence of five words is hashed; of the hashes every fourth by value is kept (a "scaled" MinHash: the
/// same sequence is in the sample of every text or of none), so that the share of one sample found in another
/// estimates the share of the text, whatever the lengths of the two.
struct Shingles: Sendable, Hashable {
    /// Words in a sequence: long enough that two reporters do not write it by chance.
    static let words = 5
    /// One hash in so many is kept.
    static let sampling: UInt64 = 4
    /// Articles are copies when so much of the shorter one's sample is in the other's.
    ///
    /// Independent reports of one happening share names and quotes, well below a tenth of their sequences; a
    /// wire story that an outlet cuts and tops with two sentences of its own shares most of them.
    static let copiedShare = 0.4
    /// With fewer hashes in common than this the share is chance.
    static let leastShared = 4
    /// Copies are printed within so many days.
    static let days = 3

    /// The kept hashes, sorted.
    let hashes: [UInt64]

    /// Samples a text.
    init(_ text: String) {
        let words = Passage(text).words.map(\.hash)
        var kept: Set<UInt64> = []
        if words.count >= Self.words {
            for start in 0...(words.count - Self.words) {
                var hash: UInt64 = 0
                for word in words[start..<start + Self.words] { hash = Self.mixed(hash ^ word) }
                if hash % Self.sampling == 0 { kept.insert(hash) }
            }
        }
        hashes = kept.sorted()
    }

    /// A sample that was kept.
    init(hashes: [UInt64]) { self.hashes = hashes }

    /// A sample as ``bytes`` gives it.
    init(bytes: [UInt8]) {
        hashes = stride(from: 0, to: bytes.count, by: 8).map { start in
            bytes[start..<min(start + 8, bytes.count)].reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    /// The hashes, eight bytes each, the highest first.
    var bytes: [UInt8] {
        hashes.flatMap { hash in (0..<8).map { UInt8(truncatingIfNeeded: hash >> (56 - 8 * UInt64($0))) } }
    }

    /// Whether one text is largely the other's, given how many hashes the two samples share.
    static func areCopies(shared: Int, _ a: Int, _ b: Int) -> Bool {
        shared >= leastShared && Double(shared) >= copiedShare * Double(min(a, b))
    }

    /// The finalizer of MurmurHash3: every bit of the input moves every bit of the output.
    private static func mixed(_ value: UInt64) -> UInt64 {
        var z = value
        z = (z ^ (z >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        z = (z ^ (z >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return z ^ (z >> 33)
    }
}
