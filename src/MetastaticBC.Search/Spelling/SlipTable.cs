using System.Globalization;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Search.Spelling;

/// <summary>Letters that are written for others because they sound alike (data file <c>slips.txt</c>), by their last letters.</summary>
internal static class SlipTable
{
    private static readonly Slip[]?[] ByLastLetters = Read();

    /// <summary>The slips whose typed letters end in one letter and whose meant letters end in another, both from a to z.</summary>
    public static ReadOnlySpan<Slip> Ending(char typed, char meant) => ByLastLetters[Place(typed, meant)];

    private static Slip[]?[] Read()
    {
        var table = new Slip[26 * 26][];
        var slips = EmbeddedText.Lines(typeof(SlipTable).Assembly, "slips.txt").SelectMany(BothWays);
        foreach (var group in slips.GroupBy(slip => Place(slip.Typed[^1], slip.Meant[^1])))
            table[group.Key] = [.. group];
        return table;
    }

    private static IEnumerable<Slip> BothWays(string line)
    {
        var parts = line.Split(' ');
        var cost = int.Parse(parts[2], CultureInfo.InvariantCulture);
        return [new Slip(parts[0], parts[1], cost), new Slip(parts[1], parts[0], cost)];
    }

    private static int Place(char typed, char meant) => ((typed - 'a') * 26) + meant - 'a';
}
