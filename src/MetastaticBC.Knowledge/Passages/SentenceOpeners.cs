using System.Collections.Frozen;

namespace MetastaticBC.Knowledge.Passages;

/// <summary>
/// Words that, with a capital, far more often open a sentence than continue a name: they tell "in the U.S. The" from "U.S. Food
/// and Drug Administration", and "vitamin D. It" from "J. Smith".
/// </summary>
internal static class SentenceOpeners
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "A", "About", "After", "All", "Although", "An", "And", "Another", "Any", "Are", "As", "Ask", "At", "Because", "Before", "Both", "But",
        "By", "Can", "Do", "Does", "Each", "Even", "Every", "For", "From", "How", "However", "If", "In", "Is", "It", "Its", "Many", "More",
        "Most", "No", "Not", "On", "Once", "One", "Only", "Or", "Other", "Others", "Our", "She", "Since", "Some", "Such", "That", "The",
        "Their", "Then", "There", "These", "They", "This", "Those", "To", "Until", "We", "What", "When", "Where", "Which", "While", "Who",
        "Why", "With", "You", "Your").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
