import ArgumentParser
import FactStore

/// The exit codes of sysexits.h, the only place where an error becomes a number.
extension StoreError {
    var exitCode: ExitCode {
        switch kind {
        case .usage: ExitCode(64)
        case .badInput, .foreign, .newer, .older: ExitCode(65)
        case .notFound: ExitCode(66)
        case .internal: ExitCode(70)
        case .cannotWrite: ExitCode(73)
        case .io: ExitCode(74)
        case .busy: ExitCode(75)
        }
    }
}
