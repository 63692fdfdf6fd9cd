/// Finds who asserts each mention, who relays it, and how firmly.
enum AttributionReader {
    /// Fills `actor`, `via`, `cue` and `modality` of every mention.
    static func read(_ reading: inout Reading) {}
}
