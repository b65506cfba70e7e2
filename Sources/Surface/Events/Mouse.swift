/// Something done with a mouse, or a finger on a screen that takes touches, at a cell.
public struct Mouse: Hashable, Sendable {
  /// What was done.
  public enum Action: Hashable, Sendable {
    /// The first button went down; `clicks` is 2 for the second time in quick succession.
    case press(clicks: Int)
    /// The mouse moved with the button down.
    case drag
    /// The button came up.
    case release
    /// The wheel turned by so many notches, down counting up.
    case wheel(Int)
  }

  /// What was done.
  public var action: Action
  /// The column, from 0.
  public var column: Int
  /// The row, from 0.
  public var row: Int

  /// `action` at a cell.
  public init(_ action: Action, at column: Int, _ row: Int) {
    self.action = action
    self.column = column
    self.row = row
  }
}
