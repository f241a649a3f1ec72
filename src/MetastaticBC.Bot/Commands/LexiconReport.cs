using System.Globalization;
using MetastaticBC.Answers.Editorial;
using MetastaticBC.Knowledge;

namespace MetastaticBC.Bot.Commands;

/// <summary><c>check --lexicon</c>: what the lexicon lacks for these documents, and what it has to no use.</summary>
internal static class LexiconReport
{
    public static int Write(KnowledgeBase knowledge, TextWriter output)
    {
        var audit = new LexiconAudit(knowledge);
        foreach (var gap in audit.UnknownWords)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{gap.Word}: no other wording; {gap.Count} times, first in {gap.Place}\n"));
        foreach (var set in audit.UnusedSets)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"lexicon.txt:{set.Line}: no document holds {string.Join(", ", set.To.Select(wording => wording.Text))}\n"));
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{audit.UnknownWords.Count} words without another wording, {audit.UnusedSets.Count} of {knowledge.Lexicon.Sets.Count} sets unused\n"));
        return BotCommandLine.Success;
    }
}
