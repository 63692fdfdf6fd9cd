/// Finds where what is counted happened.
enum PlaceReader {
    /// Fills `place` of every mention.
    static func read(_ reading: inout Reading) {}
}
