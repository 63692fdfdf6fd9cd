import FoundationEssentials
import Glibc

/// The bytes of files and folders of the user, with errors that name the file and the remedy.
enum FileBytes {
    /// What stands at a path.
    enum Kind { case file, folder, other, missing }

    /// What stands at `path`, links followed.
    static func kind(of path: String) -> Kind {
        kindOfItem(at: URL(filePath: path).resolvingSymlinksInPath().path)
    }

    /// What stands at `path` itself; a link is `other`.
    static func kindOfItem(at path: String) -> Kind {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return switch attributes?[.type] as? FileAttributeType {
        case nil: .missing
        case .typeRegular: .file
        case .typeDirectory: .folder
        default: .other
        }
    }

    /// Every byte of the file at `path`.
    ///
    /// - Throws: `StoreError` of kind `notFound` or `io`.
    static func read(_ path: String) throws(StoreError) -> [UInt8] {
        [UInt8](try data(of: path, options: []))
    }

    /// The file at `path` as a part of memory that the system fills while it is read: for files of many articles,
    /// which may be larger than the memory.
    ///
    /// - Throws: `StoreError` of kind `notFound` or `io`.
    static func mapped(_ path: String) throws(StoreError) -> Data {
        try data(of: path, options: .alwaysMapped)
    }

    private static func data(of path: String, options: Data.ReadingOptions) throws(StoreError) -> Data {
        let place = StoreError.Place(file: path)
        switch kind(of: path) {
        case .missing: throw missing(path)
        case .folder:
            throw StoreError(.notFound, "is a folder, not a file", at: place, remedy: "Name a file in it.")
        case .other:
            throw StoreError(
                .notFound, "is a pipe or a device, not a file", at: place,
                remedy: "Write it to a file first, or send articles as JSON Lines to standard input with -.")
        case .file: break
        }
        do {
            return try Data(contentsOf: URL(filePath: path), options: options)
        } catch {
            throw failure(error, at: place, doing: "reading")
        }
    }

    /// The error for a path where nothing stands.
    static func missing(_ path: String) -> StoreError {
        StoreError(.notFound, "no such file", at: StoreError.Place(file: path), remedy: "Check the path.")
    }

    /// The names in a folder, sorted by their bytes: the same order on every machine and in every language.
    ///
    /// - Throws: `StoreError` of kind `io`.
    static func names(in folder: String) throws(StoreError) -> [String] {
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        } catch {
            throw failure(error, at: StoreError.Place(file: folder), doing: "reading")
        }
    }

    /// The system's reason in its own words, where there is one.
    static func failure(_ error: any Error, at place: StoreError.Place, doing action: String) -> StoreError {
        let code = ((error as? CocoaError)?.underlying as? POSIXError)?.code ?? (error as? POSIXError)?.code
        let reason =
            switch code {
            case .EACCES, .EPERM, .EROFS: "permission denied"
            case .ENOSPC: "no space left on the device"
            case .EISDIR: "is a folder"
            case .ENOENT: "no such file or folder"
            case .EIO: "the device reports an error"
            case .some(let code): "system error \(code.rawValue)"
            case nil: "the system gives no reason"
            }
        return StoreError(
            .io, "\(action) failed: \(reason)", at: place,
            remedy: "Check the permissions and the device, then try again.")
    }
}
