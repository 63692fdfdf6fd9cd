/// Finds the topic that a bare number goes on with: the nearest first, in its sentence, its paragraph, its heading.
extension SentenceMeasures {
    /// What the noun phrases without a number before a chunk tell, the last first.
    func nounTopics(before chunk: Int) -> [Topic] {
        (0..<chunk).reversed().compactMap { Topic(chunk: $0, of: scene, roles) }
    }

    /// What the sentences before count, as far as it can be answered by a figure of this size: the topic of the nearest
    /// sentence that has one, else of the paragraph's label or the heading above.
    func topicBefore(near value: Double?) -> Topic? {
        var sentence = index - 1
        while sentence >= 0, isInReach(sentence) {
            if let topic = main(of: topics(of: sentence), near: value) { return topic }
            sentence -= 1
        }
        return labelTopic()
    }

    /// Two sentences back at most, or a few more inside one paragraph.
    private func isInReach(_ sentence: Int) -> Bool {
        let paragraph = scene.text.sentences[sentence].paragraph == scene.sentence.paragraph
        return index - sentence <= (paragraph ? 4 : 2)
    }

    /// What a sentence before counts, in the order of the text.
    func topics(of sentence: Int) -> [Topic] {
        var topics: [Topic] = []
        var i = mentions.count - 1
        while i >= 0, mentions[i].sentence >= sentence {
            if mentions[i].sentence == sentence, mentions[i].measure != .duration { topics.append(Topic(mentions[i])) }
            i -= 1
        }
        topics.reverse()
        if sentence == index - 1, let previous {
            let roles = RoleFinder(previous, kinds: previous.phrases.map { _ in .any })
            topics += previous.chunks.indices.compactMap { Topic(chunk: $0, of: previous, roles) }
        }
        return topics
    }

    /// The topic among those of one sentence that a figure answers: one of its order, no part, the first.
    func main(of topics: [Topic], near value: Double?) -> Topic? {
        for factor in [10.0, 100] {
            for allowsParts in [false, true] {
                let found = topics.first {
                    $0.measure != nil && ($0.isPart == false || allowsParts)
                        && $0.isComparable(to: value, within: factor)
                }
                if let found { return found }
            }
        }
        return nil
    }

    /// "And the crowd?", "- Turnout.", "The missing": a few words without a verb that stand before a paragraph.
    private func labelTopic() -> Topic? {
        let first = scene.text.firstSentence(ofParagraph: scene.sentence.paragraph)
        for sentence in [first, first - 1] where sentence >= 0 && sentence != index {
            guard sentence == first || scene.text.sentences[sentence].isHeading else { continue }
            let tokens = scene.text.sentences[sentence].tokens
            let words = tokens.filter { scene.text.tokens[$0].kind == .word }
            guard words.count <= 4, let head = words.last else { continue }
            let facts = NounTable.table[scene.text.tokens[head].word]
            guard let measure = facts.adjective ?? facts.measure?.measure else { continue }
            return Topic(measure: measure, group: .people, side: nil, predicate: head..<(head + 1))
        }
        return nil
    }
}
