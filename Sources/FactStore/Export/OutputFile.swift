import FoundationEssentials

/// A file that is written whole or not at all.
public enum OutputFile {
    /// Writes UTF-8 text beside `path` under another name and then puts it in the place of `path` in one step:
    /// a reader finds the old file or the new one, never half of one.
    ///
    /// - Throws: `StoreError` of kind `cannotWrite`.
    public static func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
        let place = StoreError.Place(file: path)
        // A link keeps its place: the file behind it is replaced.
        let url = URL(filePath: path).resolvingSymlinksInPath()
        switch FileBytes.kindOfItem(at: url.path) {
        case .file, .missing: break
        case .folder:
            throw StoreError(.cannotWrite, "is a folder", at: place, remedy: "Name a file in it.")
        case .other:
            // Putting a file in the place of a device would remove the device.
            throw StoreError(
                .cannotWrite, "is a device or a pipe", at: place,
                remedy: "Leave --output out and redirect standard output.")
        }
        do {
            try Data(bytes).write(to: url, options: .atomic)
        } catch {
            var failure = FileBytes.failure(error, at: place, doing: "writing")
            failure.kind = .cannotWrite
            failure.remedy = "Check that the folder is there, may be written and has space; nothing was written."
            throw failure
        }
    }
}
