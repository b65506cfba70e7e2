import ArgumentParser

@main
struct Zhichan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zhichan",
    abstract: "A terminal dashboard for the IP programme. 知识产权工作要点的终端仪表盘。",
    discussion: """
      Reads a folder of data files (a Data Package), keeps reading them, and shows where every \
      province, protection centre and service node stands. Without a command it opens the \
      dashboard, or prints a text report when the output is no terminal.
      """,
    version: "0.1.0",
    subcommands: [
      DashboardCommand.self, ReportCommand.self, CheckCommand.self, StatusCommand.self,
      FrameCommand.self, NotesCommand.self, BacktestCommand.self, PlanCommand.self,
      LedgerCommand.self, KioskCommand.self,
      SampleCommand.self, ThemesCommand.self, KeysCommand.self,
    ],
    defaultSubcommand: DashboardCommand.self)
}
