/// What the stages have found in a document so far; each stage reads the earlier parts and adds its own.
struct Reading {
    let document: Document
    let text: AnalyzedText
    /// The numerals of each sentence.
    var numerals: [[Numeral]]
    private var chunker: Chunker
    /// The chunks of each sentence; empty until a stage asks for them.
    private var chunksOfSentence: [[Chunk]?]
    /// The claims in the making, in the order of the text.
    var mentions: [Mention] = []

    init(_ document: Document, lexicon: Lexicon) {
        self.document = document
        text = AnalyzedText(document.text, lexicon: lexicon)
        numerals = Array(repeating: [], count: text.sentences.count)
        chunker = Chunker(text)
        chunksOfSentence = Array(repeating: nil, count: text.sentences.count)
    }

    /// The chunks of a sentence, made when first asked for: most sentences hold no figure and need none.
    mutating func chunks(_ sentence: Int) -> [Chunk] {
        if let chunks = chunksOfSentence[sentence] { return chunks }
        let chunks = chunker.chunks(of: text.sentences[sentence], numerals[sentence])
        chunksOfSentence[sentence] = chunks
        return chunks
    }

    /// The mentions of a sentence, as indices: mentions stand in the order of the text.
    func mentions(of sentence: Int) -> Range<Int> {
        let first = firstMention { $0 >= sentence }
        return first..<firstMention { $0 > sentence }
    }

    /// Binary search for the first mention whose sentence fulfils `isFar`.
    private func firstMention(_ isFar: (Int) -> Bool) -> Int {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if isFar(mentions[middle].sentence) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
