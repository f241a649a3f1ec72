namespace MetastaticBC.Knowledge.Language;

/// <summary>What kind of answer is wanted or given, whatever it is about.</summary>
public enum Aspect
{
    /// <summary>What something is, what a word means.</summary>
    What,

    /// <summary>Which sorts there are.</summary>
    Kinds,

    /// <summary>Two things compared.</summary>
    Difference,

    /// <summary>How an illness shows.</summary>
    Symptoms,

    /// <summary>How it is found or confirmed.</summary>
    Test,

    /// <summary>What a result, a stage or a number says.</summary>
    Result,

    /// <summary>How an illness is treated.</summary>
    Treatment,

    /// <summary>How a treatment is chosen, and what comes next.</summary>
    Choice,

    /// <summary>What helps against a symptom or a side effect.</summary>
    Manage,

    /// <summary>What something is for.</summary>
    Aim,

    /// <summary>How well something works.</summary>
    Effect,

    /// <summary>How something works in the body.</summary>
    Mechanism,

    /// <summary>How a treatment or test is done.</summary>
    Given,

    /// <summary>When, how often, how long for.</summary>
    Timing,

    /// <summary>What harm something does.</summary>
    SideEffects,

    /// <summary>Whether something is allowed or goes together with it.</summary>
    Safety,

    /// <summary>What lies ahead, how long people live.</summary>
    Outlook,

    /// <summary>Whether it can go away for good.</summary>
    Cure,

    /// <summary>Why it happens.</summary>
    Cause,

    /// <summary>How common it is.</summary>
    Frequency,

    /// <summary>Who gets it, for whom it is.</summary>
    Who,

    /// <summary>Where in the body, or where it is done.</summary>
    Where,

    /// <summary>Coming back, growing again, a treatment that stops working.</summary>
    Recurrence,

    /// <summary>When to call for help.</summary>
    Warning,

    /// <summary>How to keep it from happening.</summary>
    Prevention,

    /// <summary>Money.</summary>
    Cost,

    /// <summary>Daily life.</summary>
    Practical,

    /// <summary>Feelings, talking, people to turn to.</summary>
    Support,
}
