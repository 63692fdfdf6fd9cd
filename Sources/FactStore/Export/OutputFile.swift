import FoundationEssentials

/// A file that is written whole or not at all.
public enum OutputFile {
    /// Writes the text beside `path` under another name and then puts it in the place of `path` in one step:
    /// a reader finds the old file or the new one, never half of one.
    ///
    /// - Throws: `StoreError` of kind `cannotWrite`.
    public static func write(_ text: String, to path: String) throws(StoreError) {
        let place = StoreError.Place(file: path)
        guard FileBytes.kind(of: path) != .folder else {
            throw StoreError(.cannotWrite, "is a folder", at: place, remedy: "Name a file in it.")
        }
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            var failure = FileBytes.failure(error, at: place, doing: "writing")
            failure.kind = .cannotWrite
            failure.remedy = "Check that the folder is there, may be written and has space; nothing was written."
            throw failure
        }
    }
}
