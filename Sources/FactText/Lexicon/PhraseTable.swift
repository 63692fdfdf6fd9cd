/// Phrases as paths of word ids.
struct PhraseTable: Sendable {
    /// From a node and the next word to the next node; node 0 is the start of every phrase. A hash table with open
    /// addressing: at each place an edge and where it leads, or 0 and 0 where it is free.
    private var edges: [(edge: UInt64, next: Int32)] = Array(repeating: (0, 0), count: 1 << 15)
    /// Every word that stands in a phrase behind the first.
    private(set) var continuations: WordSet = []
    /// The phrase that ends at a node; 0 = none.
    private var phraseAt: [WordID] = [0]

    /// The node after `node` on the path of a phrase that goes on with `word`; `nil` = no phrase does.
    func next(_ node: Int32, _ word: WordID) -> Int32? {
        let found = edges[place(of: Self.edge(node, word))].next
        return found == 0 ? nil : found
    }

    /// The phrase that ends at a node; 0 = none does.
    func phrase(at node: Int32) -> WordID { phraseAt[Int(node)] }

    /// The node after `node` for `word`, made where it is missing.
    mutating func step(_ node: Int32, _ word: WordID) -> Int32 {
        if let next = next(node, word) { return next }
        let next = Int32(phraseAt.count)
        // Open addressing needs free places to end a search.
        precondition(Int(next) < edges.count / 2, "the phrase table is too small for its lists")
        phraseAt.append(0)
        let edge = Self.edge(node, word)
        edges[place(of: edge)] = (edge, next)
        if node != 0 { continuations.insert(word) }
        return next
    }

    /// Ends a phrase at a node.
    mutating func end(_ node: Int32, _ phrase: WordID) { phraseAt[Int(node)] = phrase }

    /// Every word that starts a phrase, in no order.
    var firstWords: [WordID] {
        edges.filter { $0.next != 0 && $0.edge >> 32 == 0 }.map { WordID(truncatingIfNeeded: $0.edge) }
    }

    private static func edge(_ node: Int32, _ word: WordID) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }

    /// Where an edge stands, or would stand.
    private func place(of edge: UInt64) -> Int {
        // Fibonacci hashing: the upper bits of the product depend on every bit of the edge.
        var place = Int(truncatingIfNeeded: (edge &* 0x9E37_79B9_7F4A_7C15) >> 40) & (edges.count - 1)
        while edges[place].next != 0, edges[place].edge != edge { place = (place + 1) & (edges.count - 1) }
        return place
    }
}
