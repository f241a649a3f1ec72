using System.Text;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>
/// Reads the features of a message: its words and pairs of near words by stem, groups of letters also across words, the concepts that
/// stand or are denied in it, and what the patterns found.
/// </summary>
internal sealed class FeatureReader(Signposts signposts, PatternCompiler compiler)
{
    private const int ShortestGroup = 2;
    private const int LongestGroup = 5;

    /// <summary>Pairs with up to so many words between them.</summary>
    private const int LargestGap = 2;

    /// <summary>What stands behind is read by the patterns alone, so that a message of any length costs little.</summary>
    private const int MaximumWords = 1000;

    /// <summary>The rest of a longer word says no more.</summary>
    private const int MaximumWordLength = 24;

    private readonly (string Name, IdeaPattern Pattern)[] _concepts =
        [.. signposts.Concepts.Select(concept => (concept.Key, compiler.Compile(new SignpostPattern([new WordingSet(concept.Value)]))))];

    public FeatureList Read(Message message, RuleReading rules)
    {
        var features = new FeatureList();
        AddWords(features, message);
        AddConcepts(features, message);
        AddRules(features, rules);
        return features;
    }

    private static void AddWords(FeatureList features, Message message)
    {
        var text = new StringBuilder(" ");
        for (var place = 0; place < Math.Min(message.Count, MaximumWords); place++)
        {
            features.AddWord(message[place].Stem);
            for (var gap = 0; gap <= Math.Min(LargestGap, place - 1); gap++)
                features.AddPair(message[place - gap - 1].Stem, message[place].Stem, gap);
            text.Append(message[place].Text.AsSpan(0, Math.Min(message[place].Text.Length, MaximumWordLength))).Append(' ');
        }

        features.AddGroups(text.ToString(), ShortestGroup, LongestGroup);
    }

    private void AddConcepts(FeatureList features, Message message)
    {
        foreach (var (name, pattern) in _concepts)
        {
            if (pattern.Matches(message, heedNegation: true))
                features.AddPattern("concept", name);
            else if (pattern.Matches(message, heedNegation: false))
                features.AddPattern("denied", name);
        }
    }

    private static void AddRules(FeatureList features, RuleReading rules)
    {
        foreach (var signpost in rules.Met)
        {
            features.AddPattern("met", signpost.Id);
            features.AddPattern("level met", signpost.Level.ToString());
        }

        foreach (var signpost in rules.AskedAbout)
            features.AddPattern("level asked about", signpost.Level.ToString());
        foreach (var signpost in rules.Excused)
            features.AddPattern("level excused", signpost.Level.ToString());
        foreach (var section in rules.Sections)
            features.AddPattern("section", section.ToString());
    }
}
