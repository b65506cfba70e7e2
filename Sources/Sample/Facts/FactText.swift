/// The texts of the CSV files in this folder, built into the program; see `Generated`.
enum FactText {}
