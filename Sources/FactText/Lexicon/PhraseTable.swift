/// Phrases as paths of word ids.
struct PhraseTable: Sendable {
    /// From a node and the next word to the next node. Node 0 is the start of every phrase.
    private var edges: [UInt64: Int32] = [:]
    /// The phrase that ends at a node; 0 = none.
    private var phraseAt: [WordID] = [0]

    /// The node after `node` on the path of a phrase that goes on with `word`; `nil` = no phrase does.
    func next(_ node: Int32, _ word: WordID) -> Int32? { edges[Self.edge(node, word)] }

    /// The phrase that ends at a node; 0 = none does.
    func phrase(at node: Int32) -> WordID { phraseAt[Int(node)] }

    /// The node after `node` for `word`, made where it is missing.
    mutating func step(_ node: Int32, _ word: WordID) -> Int32 {
        let key = Self.edge(node, word)
        if let next = edges[key] { return next }
        let next = Int32(phraseAt.count)
        phraseAt.append(0)
        edges[key] = next
        return next
    }

    /// Ends a phrase at a node.
    mutating func end(_ node: Int32, _ phrase: WordID) { phraseAt[Int(node)] = phrase }

    /// Every word that starts a phrase, in no order.
    var firstWords: [WordID] {
        edges.keys.filter { $0 >> 32 == 0 }.map { WordID(truncatingIfNeeded: $0) }
    }

    private static func edge(_ node: Int32, _ word: WordID) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }
}
