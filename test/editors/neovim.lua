-- What somebody does in Neovim with the language server, step by step. Each step prints one line; the first that does
-- not come about ends Neovim with an error. The API is that of Neovim 0.7, which Debian 12 has.

local function say(...)
  io.stdout:write(string.format(...) .. '\n')
end

local function must(what, condition)
  if vim.wait(30000, condition, 20) then return end
  say('NOT SEEN: %s', what)
  for _, found in ipairs(vim.diagnostic.get(0)) do say('  found: %s', found.code) end
  vim.cmd('cquit')
end

local function findings_of(rule, buffer)
  return vim.tbl_filter(function(found) return found.code == rule end, vim.diagnostic.get(buffer or 0))
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 30000)
  local _, answer = next(answers or {})
  return answer and answer.result
end

local function cursor_to(pattern)
  vim.fn.cursor(1, 1)
  vim.fn.search(pattern, 'c')
end

local function run()
  local id = vim.lsp.start_client({
    name = 'mandate',
    cmd = vim.fn.json_decode(vim.env.MANDATE_COMMAND),
    root_dir = vim.fn.getcwd(),
    -- Neovim 0.7 has this name only for what is no file type.
    get_language_id = function() return 'markdown' end,
    on_exit = function(code) say('the server ended with %d', code) end,
  })
  vim.lsp.buf_attach_client(0, id)

  must('diagnostics', function() return #findings_of('ownership/po-not-named') == 1 end)
  local found = findings_of('ownership/po-not-named')[1]
  say('found in line %d by %s: %s', found.lnum + 1, found.source, found.message)

  vim.fn.cursor(found.lnum + 1, found.col + 1)
  local hover = ask('textDocument/hover', vim.lsp.util.make_position_params())
  say('hover tells of the rule: %s', tostring(hover.contents.value:find('ownership/po-not-named', 1, true) ~= nil))

  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = {}, only = { 'quickfix' } }
  local fix
  for _, action in ipairs(ask('textDocument/codeAction', params)) do
    if action.title == 'Name the Product Owner' then fix = action end
  end
  must('the fix', function() return fix ~= nil end)
  vim.lsp.util.apply_workspace_edit(fix.edit, vim.lsp.get_client_by_id(id).offset_encoding)
  must('the finding gone', function() return #findings_of('ownership/po-not-named') == 0 end)
  cursor_to('\\[Product Owner\\]')
  say('fixed: %s', vim.fn.getline('.'))

  vim.cmd([[%s/\[Product Owner\]/Jana Roth/]])
  vim.cmd('write')
  must('the placeholder filled in', function()
    for _, one in ipairs(findings_of('document/placeholder-unfilled')) do
      if one.message:find('Product Owner', 1, true) then return false end
    end
    return true
  end)
  say('saved: %s', tostring(not vim.bo.modified))

  cursor_to('US-1')
  local places = ask('textDocument/definition', vim.lsp.util.make_position_params())
  local place = places[1] or places
  say('US-1 is defined in %s, line %d', vim.fn.fnamemodify(vim.uri_to_fname(place.uri), ':t'), place.range.start.line + 1)

  -- Nobody but the server looks at the disk: Neovim 0.7 doesn't.
  must('other findings', function() return #vim.diagnostic.get(0) > 0 end)
  vim.fn.writefile({ 'ignore: [statement-of-work.md]' }, 'mandate.yaml')
  must('the new configuration', function() return #vim.diagnostic.get(0) == 0 end)
  say('mandate.yaml was taken up')

  vim.lsp.stop_client(id)
  must('the end of the server', function() return vim.lsp.client_is_stopped(id) end)
  vim.cmd('qall!')
end

vim.defer_fn(function()
  local ok, problem = xpcall(run, debug.traceback)
  if not ok then
    say('%s', problem)
    vim.cmd('cquit')
  end
end, 0)
