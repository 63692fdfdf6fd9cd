/// Who asserts a figure: what the rules hand over to a mention.
struct Attribution: Sendable {
    /// The actor's noun phrase; `nil` = nobody is named.
    var actor: Range<Int>?
    var via: Range<Int>?
    var cue: Range<Int>?
    var modality: Modality = .asserted
    var rule: String
    /// It goes on with the report of a sentence before.
    var isCarried = false

    /// Writes it into a mention.
    func fill(_ mention: Mention, _ text: AnalyzedText) {
        mention.actor = actor.map { text.phrase($0) }
        mention.actorTokens = actor
        mention.via = via.map { text.phrase($0) }
        mention.cue = cue.map { text.phrase($0) }
        mention.cueTokens = cue
        mention.modality = modality
        mention.because("actor", rule, cue ?? actor)
    }
}

extension Mention {
    /// Gives up the words at its end that name the source: "kills at least 58 Observatory".
    func leave(_ source: Range<Int>?) {
        guard let source, source.lowerBound > span.lowerBound, source.lowerBound < span.upperBound else { return }
        span = span.lowerBound..<source.lowerBound
        if let noun = counted, noun.upperBound > source.lowerBound {
            counted = noun.lowerBound < source.lowerBound ? noun.lowerBound..<source.lowerBound : nil
        }
    }
}

extension AnalyzedText {
    /// The text of a phrase on one line: breaks and runs of white space become one space.
    func phrase(_ tokens: Range<Int>) -> String {
        let range = byteRange(tokens)
        guard tokens.contains(where: { $0 > tokens.lowerBound && self.tokens[$0].shape.contains(.lineBefore) }) else {
            return string(range)
        }
        let bytes = self.bytes
        let span = bytes.span
        var line: [UInt8] = []
        line.reserveCapacity(range.count)
        var i = range.lowerBound
        while i < range.upperBound {
            if case .space(let width) = ByteClass.of(span, i) {
                if line.last != UInt8(ascii: " ") { line.append(UInt8(ascii: " ")) }
                i += width
            } else {
                line.append(span[i])
                i += 1
            }
        }
        return String(decoding: line, as: UTF8.self)
    }
}
