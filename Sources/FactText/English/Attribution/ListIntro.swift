/// Finds whose figures a list gives: "Police gave these figures:", then one line for each.
enum ListIntro {
    /// The act of the sentence that introduces the list which a sentence is a line of, and that sentence.
    static func act(
        of index: Int, _ speakers: Speakers, _ reading: inout Reading
    ) -> (act: SpeechAct, sentence: Int)? {
        guard let intro = ListLines.introduction(of: index, reading.text) else { return nil }
        let act = speakers.acts(intro, &reading).last { $0.modality == .asserted && !$0.isInRelative }
        // "What we know:" is the outlet's own.
        guard let act, let source = act.source, reading.text.tokens[source.lowerBound].word != CueWord.we else {
            return nil
        }
        return (act, intro)
    }
}
