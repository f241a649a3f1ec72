using System.Text;

namespace MetastaticBC.Knowledge.Importing.Html;

/// <summary>Gathers running text and, where a block ends, makes of it what its place demands: a heading, an item or a paragraph.</summary>
internal sealed class HtmlBlocks
{
    private readonly List<ImportedBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly Stack<HtmlList> _lists = [];
    private int _heading;

    public IReadOnlyList<ImportedBlock> Done
    {
        get
        {
            EndBlock();
            return _blocks;
        }
    }

    /// <summary>Units gathered since the last block.</summary>
    public int Length => _text.Length;

    /// <summary>One below the heading before, from 2.</summary>
    public int LevelBelow => 1 + (_blocks.OfType<ImportedBlock.Heading>().LastOrDefault()?.Level ?? 1);

    public void Append(string text) => _text.Append(text);

    /// <summary>What was gathered from <paramref name="start"/> on, taken back.</summary>
    public string Take(int start)
    {
        if (start > _text.Length)
            return "";
        var taken = _text.ToString(start, _text.Length - start);
        _text.Length = start;
        return taken;
    }

    public void BeginHeading(int level)
    {
        EndBlock();
        _heading = level;
    }

    public void EndHeading()
    {
        var level = _heading;
        _heading = 0;
        if (level == 0)
        {
            EndBlock();
            return;
        }

        var text = PlainLine.Of(_text.ToString());
        _text.Clear();
        if (text.Length > 0)
            _blocks.Add(new ImportedBlock.Heading(level, text));
    }

    public void BeginList(HtmlList list)
    {
        EndBlock();
        _lists.Push(list);
    }

    public void EndList()
    {
        EndBlock();
        _lists.TryPop(out _);
    }

    /// <summary>The list that text would belong to now, null outside of all.</summary>
    public HtmlList? List => _lists.TryPeek(out var list) ? list : null;

    public void Add(ImportedBlock block)
    {
        EndBlock();
        _blocks.Add(block);
    }

    /// <summary>Two line breaks in a row part paragraphs too.</summary>
    public void EndBlock()
    {
        if (_heading > 0)
        {
            _text.Append(' ');
            return;
        }

        var text = _text.ToString();
        _text.Clear();
        foreach (var part in BlankLines.Split(text))
            AddText(part);
    }

    private void AddText(string text)
    {
        if (List is not { IsInItem: true } list)
            _blocks.Add(new ImportedBlock.Paragraph(text));
        else if (!list.IsWritten)
            _blocks.Add(list.Write(_lists.Count - 1, text));
        else if (_blocks[^1] is ImportedBlock.Item item && item.Depth == _lists.Count - 1)
            _blocks[^1] = item with { Text = item.Text + "\n" + text };
        else
            _blocks.Add(new ImportedBlock.Paragraph(text));
    }
}
