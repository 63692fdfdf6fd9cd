import FoundationEssentials

// embedtext OUTPUT INPUT…: writes a Swift file with the texts of the inputs, by file name.

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
    fatalError("usage: embedtext OUTPUT INPUT…")
}
var source = """
    /// The data files of this module, embedded when it was built.
    enum EmbeddedText {
        /// Every file: its name without the folder, and its text. Sorted by path.
        static let files: [(name: String, text: String)] = [

    """
for input in arguments.dropFirst() {
    let text = try String(contentsOfFile: input, encoding: .utf8)
    let name = input.split(separator: "/").last.map(String.init) ?? input
    // Four number signs: no data file holds a quote followed by that many.
    source += "(\"\(name)\", ####\"\"\"\n\(text)\n\"\"\"####),\n"
}
source += "    ]\n}\n"
try source.write(toFile: output, atomically: true, encoding: .utf8)
