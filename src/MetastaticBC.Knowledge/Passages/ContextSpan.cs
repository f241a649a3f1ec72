namespace MetastaticBC.Knowledge.Passages;

/// <summary>What a context span is to the passage it is shown with.</summary>
public enum ContextKind
{
    /// <summary>A heading above the passage, outermost first.</summary>
    Heading,

    /// <summary>The sentence that introduces a list or table.</summary>
    LeadIn,

    /// <summary>The header row of the table whose row the passage is.</summary>
    TableHeader,
}

/// <summary>Source text outside a passage without which the passage can't be understood. It may belong to several passages.</summary>
public readonly record struct ContextSpan(ContextKind Kind, TextSpan Span);
