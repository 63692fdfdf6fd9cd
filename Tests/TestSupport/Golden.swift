import Foundation
public import Testing

/// Compares a text with the file that holds what it should be.
///
/// A file that is missing, or any file when `RECORD_GOLDEN` is set, is written, and the test fails all the
/// same: a recording run can never be green, so nobody records by mistake.
///
/// - Parameters:
///   - text: what the program gave.
///   - name: the file's name in the folder `Golden` beside the test's file.
///   - file: the test's own file.
public func expectGolden(
    _ text: String, _ name: String, file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let url = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden/\(name)")
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil
    guard !isRecording, let expected = try? String(contentsOf: url, encoding: .utf8) else {
        try Data(text.utf8).write(to: url)
        Issue.record(
            "recorded \(name): read it, then run again without RECORD_GOLDEN", sourceLocation: sourceLocation)
        return
    }
    // Over bytes: as Characters, texts that differ in line ends or accents would be equal.
    guard Array(text.utf8) != Array(expected.utf8) else { return }
    let (lines, wanted) = (text.split(separator: "\n"), expected.split(separator: "\n"))
    let first = zip(lines, wanted).enumerated().first { $1.0.utf8.elementsEqual($1.1.utf8) == false }?.offset
    let line = first ?? min(lines.count, wanted.count)
    Issue.record(
        """
        \(name) differs at non-empty line \(line + 1):
          expected: \(line < wanted.count ? String(wanted[line]) : "the end")
          actual:   \(line < lines.count ? String(lines[line]) : "the end")
        """, sourceLocation: sourceLocation)
}
