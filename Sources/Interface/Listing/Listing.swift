import Domain
import Surface

/// A listing of rows that a cursor moves in: a table, a tree, or the tiles of a map.
struct Listing: Sendable {
  /// How the cursor moves.
  enum Shape: Sendable {
    case table
    /// Rows have depths; Left folds and Right unfolds.
    case tree
    /// Rows have tiles; the arrows go to the nearest one.
    case map
  }

  var shape = Shape.table
  /// The heading of the block.
  var title: Phrase
  /// Something short beside the heading.
  var subtitle: Phrase?
  var columns: [Column]
  /// In the listing's own order.
  var rows: [Row]
  /// What stands in place of rows when there is none.
  var empty: Phrase
  /// The column the cursor is in before it was moved; nil is the first.
  var home: String?
  /// What the marks or the steps of a map stand for.
  var legend: [LegendPart] = []
  /// The columns of the screen between two columns; nil lets the width decide.
  var gap: Int?
  /// What is known of a row beside its cells, by which it may be filtered.
  var facts: (@Sendable (RowID) -> RowFacts)?
  /// What was worked out of it before; its rows and columns must not change any more by then.
  let work = ListingWork()
}

/// What is known of a row beside its cells.
struct RowFacts: Sendable {
  var region: Phrase?
  var province: Phrase?
  /// The chapter of the programme a measure stands in.
  var chapter: Phrase?
  /// Whose duty a measure is.
  var scope: Phrase?
}

/// A part of a map's legend: a mark or a step, and what it stands for.
struct LegendPart: Sendable {
  var sign: String
  var words: String
  var style: Style
}

/// A column of a listing.
struct Column: Sendable {
  enum Alignment: Sendable {
    case left
    case right
  }

  /// The name that cursor, sort and cells know it by.
  var id: String
  /// The heading; the unit is part of it.
  var title: Phrase
  var alignment = Alignment.left
  /// The columns it cannot do without.
  var least: Int
  /// The columns it has before any other of those that may leave.
  var wish = 0
  /// The columns it takes when there is room; `Int.max` takes what is left.
  var ideal: Int
  /// Columns of a higher rank stay longest when the room is short; 0 never leaves.
  var rank = 0
  /// Whether a low number is the one to look at first.
  var sortsUp = false
  /// Other names a filter may call it by.
  var names: [Phrase] = []
}

/// A row of a listing.
struct Row: Sendable {
  var id: RowID
  /// By the column's id.
  var cells: [String: ListingCell]
  /// Where Enter leads.
  var opens: Destination?
  /// What `e` opens.
  var origin: Origin?
  /// Its tile, on a map.
  var tile: Tile?
  /// Its depth, in a tree.
  var depth = 0
  /// Whether rows hang below it, in a tree.
  var isParent = false
  /// Whether it stands apart from the order (XPCC below the provinces).
  var isApart = false
  /// Whether it stands above the order (the country above the provinces).
  var isWhole = false
  /// What its tile stands on, on a map: the step of the layer.
  var ground = Ground.base

  struct Tile: Hashable, Sendable {
    var column: Int
    var row: Int
  }

  /// The columns before its text, in a tree: what can be folded has its sign there, and what hangs
  /// below it begins where its text does.
  var indent: Int { max(1, depth + (isParent ? 1 : 0)) * 2 }
}

/// Where Enter leads: a page, and the row to stand on there.
struct Destination: Hashable, Sendable {
  var page: Page
  var section: SectionID?
  var row: RowID?
}

/// A cell of a listing.
struct ListingCell: Sendable {
  /// The text; what sorting and filtering look at when `key` is nil.
  var text: String
  /// What is shown where the text has no room.
  var brief: String?
  var role = Role.text
  /// What it sorts by.
  var key: SortKey = .text
  /// Why it is what it is.
  var why: Explanation?
  /// Drawn in place of the text, where there is room.
  var picture: Picture?
  /// The light whose mark stands before the text, in its own colour; alone where the text has no
  /// room.
  var light: Light?
  /// Whether a person has set its light: then `*` stands after the mark.
  var isSet = false
  /// The text in both languages, where it is a name.
  var name: Phrase?
  /// The light that the text is the mark of.
  var standsFor: Light?
  /// What its number counts.
  var unit: Unit?
  /// A second number, quiet at the right of the text: the difference from something.
  var beside: String?

  /// The text, or what is shown in its place where it does not fit so many columns.
  func words(in columns: Int) -> String {
    guard let brief, DisplayText.width(of: text) > columns else { return text }
    return brief
  }

  /// What a number of a cell counts.
  enum Unit: Hashable, Sendable {
    /// Days of the calendar.
    case day
    /// A unit as the files write it; what it sorts by is `scale` times the number shown.
    case of(String, scale: Double = 1)
  }

  enum SortKey: Sendable {
    case text
    case number(Double)
    /// Missing: always last.
    case missing
  }

  enum Picture: Sendable {
    /// A spark line; the last place hatched where it is not in full.
    case spark([Double?], isPartial: Bool)
    /// A bar of a share from 0 to 1.
    case bar(Double)
    /// The counts of lights as a bar of segments.
    case lights(LightCounts)
    /// A bar from zero with the quartiles of all that are ranked.
    case rank(Double, scale: Double, quartiles: [Double?])
    /// A row of a heat map; the last place hatched where it is not in full.
    case heat([Double?], HeatSteps, isPartial: Bool)
    /// The rungs of a ladder up to the required one.
    case ladder([Ladder.State])
  }
}
