public import Domain
public import Surface

/// Something that happened.
public enum Message: Sendable {
  /// A key was pressed.
  case keyPressed(Key)
  /// Text was pasted; it only ever lands in a line being typed.
  case textPasted(String)
  /// The terminal has another size.
  case resized(Size)
  /// Files were read.
  case datasetLoaded(LoadedDataset)
  /// Files were looked at, and none had changed.
  case nothingNew
  /// The case ledger is being read, and has come so far; nil: its reading has ended.
  case ledgerProgressed(LedgerProgress?)
  /// The dataset cannot be read at all.
  case loadFailed(Phrase)
  /// The wall clock: seconds since 1970, and the day it is here.
  case timePassed(now: Int, today: Day)
  /// A signal or a hang-up asks to leave.
  case leaveAsked
  /// The screen was given back and must be drawn anew.
  case resumed
  /// What has crossed a line in a standing was looked for.
  case alertsFound(Standing)
  /// What has changed since the last look was worked out.
  case changesFound(ReviewAnswer)
  /// The files of settings were read.
  case settingsRead(SettingsReading)
  /// Something was done with the mouse.
  case mouseUsed(Mouse)
  /// The terminal draws characters of ambiguous width in so many columns.
  case ambiguousWidthTold(Int)
  /// The office's own alert rules were read: nil keeps the last good ones beside the faults.
  case alertRulesRead([OwnAlertRule]?, faults: [Diagnostic])
  /// Something to tell the user.
  case noticed(Phrase)
  /// A line of a file was read.
  case lineRead(SourceLine)
  /// What became of a file that was to be written.
  case exportEnded(ExportFile, ExportOutcome)
  /// What is remembered of the dataset, and what to say of it.
  case recalled(Recollection, saying: Phrase?)
}

/// Work the model asks for; only the executable does it.
public enum Request: Hashable, Sendable {
  /// Read what changed on disk; `all` reads every file again.
  case readAgain
  /// Give the reading of the case ledger up.
  case cancelLedger
  /// Open the user's editor at a line of a file of the dataset.
  case openEditor(Origin)
  /// Read a line of a file of the dataset, to be shown with its headings.
  case readLine(Origin)
  /// Read the first rows of the case ledger that a count is made of.
  case readCounted(CountedRows)
  /// Look for what has crossed a line in the present content.
  case findAlerts
  /// Work out what has changed since the user's last look.
  case findChanges
  /// Keep something; the words are for the user once it is on the disk. A note still lacks its
  /// id, and the moment is that of the last minute.
  case remember(Memo, saying: Phrase)
  /// Give a text to the terminal's clipboard; the words are on the screen already.
  case copy(String, saying: Phrase)
  /// Write a file for the user.
  case export(ExportFile)
  /// Draw everything anew.
  case repaint
  /// Leave the program.
  case leave
}

/// The message that an event of the terminal is.
public func message(for event: Event) -> Message {
  switch event {
  case .key(let key): .keyPressed(key)
  case .mouse(let mouse): .mouseUsed(mouse)
  case .ambiguousWidth(let columns): .ambiguousWidthTold(columns)
  case .paste(let text): .textPasted(text)
  case .resize(let size): .resized(size)
  case .leave, .hangUp: .leaveAsked
  case .resumed: .resumed
  }
}
