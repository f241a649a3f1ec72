namespace MetastaticBC.Benchmarks.Inputs;

/// <summary>A file that can't be used; the message reads <c>file:line: what to do</c>.</summary>
/// <param name="line">From 1; 1 where the file as a whole is meant.</param>
internal sealed class InputException(string file, int line, string whatToDo) : Exception($"{file}:{line}: {whatToDo}");
