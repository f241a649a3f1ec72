using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Answers.Training;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Training;

public sealed class SafetyFiguresTests
{
    [Fact]
    public void ToString_CountsARowALabelAndAColumnAWayOfMeeting()
    {
        (string Label, SafetySignal Signal)[] met =
        [
            ("none", SafetySignal.None),
            ("X", new SafetySignal { Level = UrgencyLevel.X }),
            ("X", new SafetySignal { Level = UrgencyLevel.X, IsPersonal = true }),
            ("X", SafetySignal.None),
            ("O", new SafetySignal { Level = UrgencyLevel.O }),
            ("O", new SafetySignal { Level = UrgencyLevel.E }),
            ("S", new SafetySignal { Level = UrgencyLevel.S, Courtesy = ReplyKey.Thanks }),
            ("S", new SafetySignal { Level = UrgencyLevel.S, IsPersonal = true }),
            ("personal", new SafetySignal { IsPersonal = true, Courtesy = ReplyKey.Thanks }),
            ("thanks", new SafetySignal { Courtesy = ReplyKey.Thanks }),
            ("none", new SafetySignal { MayBeNow = true, NeedsSupport = true }),
        ];

        var figures = new SafetyFigures([.. met.Select(one => new LabelledMessage(one.Label, "", "voice", "text"))], [.. met.Select(one => one.Signal)]);

        Assert.Equal(
            """
            label	messages	E	O	S	X	none	personal	small talk
            O	2	1	1	0	0	0	0	0
            S	2	0	0	1	0	0	1	0
            X	3	0	0	0	2	1	0	0
            none	2	0	0	0	0	2	0	0
            personal	1	0	0	0	0	0	1	0
            thanks	1	0	0	0	0	0	0	1

            """,
            figures.ToString());
    }

    [Fact]
    public void ToString_OfNothing_IsTheHeading() => Assert.Equal("label\tmessages\t\n", new SafetyFigures([], []).ToString());
}
