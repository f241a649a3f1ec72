using System.Text;

namespace MetastaticBC.Benchmarks.Timing;

/// <summary>The figures of several runs beside those of Lucene, as a Markdown table.</summary>
internal static class RatioTable
{
    /// <summary>A row for each figure that Lucene has too: each run's value and, in brackets, its ratio to Lucene's.</summary>
    public static string Of(IReadOnlyList<string> names, IReadOnlyList<Figures> runs, Figures lucene)
    {
        var text = new StringBuilder("\n");
        AddRow(text, ["figure", "Lucene", .. names.Select(name => $"{name} (ratio)")]);
        text.Append('|').Insert(text.Length, "---|", names.Count + 2).Append('\n');
        foreach (var figure in lucene.Names.Where(figure => runs.All(run => run.Has(figure))))
            AddRow(text, [figure, Figures.Number(lucene[figure]), .. runs.Select(run => $"{Figures.Number(run[figure])} ({Figures.Number(run[figure] / lucene[figure])})")]);
        return text.ToString();
    }

    private static void AddRow(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
