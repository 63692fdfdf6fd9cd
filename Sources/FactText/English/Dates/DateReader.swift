/// Finds when each figure was stated and when its happening was.
enum DateReader {
    /// Fills `asOf`, `eventStart` and `eventEnd` of every mention.
    static func read(_ reading: inout Reading) {}
}
